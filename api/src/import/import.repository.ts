import type { Clock } from '../common/clock.ts';
import type { GraphService } from '../graph/graph.service.ts';
import type { AgencyRecord } from './map-row.ts';
import { AGENCY_FIELDS, type Profile } from './profile.ts';
import { addCounts, noCounts, type SavedCounts } from './tally.ts';

/** Long enough for a slow batch between two signs of life, short enough to wait for after a crash. */
const LEASE_SECONDS = 15;

export interface Lease {
  source: string;
  holder: string;
}

export interface RunIdentity {
  runId: string;
  profile: string;
  profileHash: string;
  fileHash: string;
  batchSize: number;
}

export interface BatchRows {
  imports: (AgencyRecord & { id: string })[];
  closing: { key: string }[];
}

export type BatchResult = 'saved' | 'savedBefore' | 'leaseLost';

/** The imports' statements. Sending nothing to the database saves a round trip for an empty list. */
export class ImportRepository {
  private readonly graph: GraphService;
  private readonly clock: Clock;

  constructor(graph: GraphService, clock: Clock) {
    this.graph = graph;
    this.clock = clock;
  }

  async takeLease(
    lease: Lease,
    id: string,
  ): Promise<{ isGranted: boolean; leaseUntil: string | null }> {
    const [row] = await this.graph.write('import/take-lease', {
      ...lease,
      id,
      ...this.leaseTimes(),
    });
    if (!row) throw new Error('import/take-lease answers with one row');
    return row;
  }

  /** @returns false when another holder has taken the source over */
  async renewLease(lease: Lease): Promise<boolean> {
    const rows = await this.graph.write('import/renew-lease', { ...lease, ...this.leaseTimes() });
    return rows.length > 0;
  }

  async releaseLease(lease: Lease): Promise<void> {
    await this.graph.write('import/release-lease', { ...lease });
  }

  /** Continues the source's newest run where it is this very one and did not finish, else starts one. */
  async beginRun(lease: Lease, run: RunIdentity): Promise<{ runId: string; batches: number }> {
    return this.graph.transaction(async (tx) => {
      const [last] = await tx.run('import/latest-run', { source: lease.source });
      const isSame =
        last?.fileHash === run.fileHash &&
        last.profileHash === run.profileHash &&
        last.batchSize === run.batchSize &&
        last.state !== 'finished';
      const runId = isSame ? last.id : run.runId;
      const [begun] = isSame
        ? await tx.run('import/continue-run', { ...lease, runId })
        : await tx.run('import/start-run', { ...lease, ...run, now: this.clock.forDatabase() });
      if (!begun) throw new Error('The lease was lost before the run began');
      return { runId, batches: begun.batches };
    });
  }

  /**
   * One batch, its counts and the run's progress: all or nothing. The driver repeats a transaction
   * whose commit reply was lost; `savedBefore` says that the first try had arrived.
   * @param index of the batch, from 0
   */
  async saveBatch(
    lease: Lease,
    runId: string,
    index: number,
    profile: Profile,
    rows: BatchRows,
  ): Promise<BatchResult> {
    const now = this.clock.forDatabase();
    return this.graph.transaction(async (tx) => {
      const [run] = await tx.run('import/lock-run', { ...lease, runId, ...this.leaseTimes() });
      if (!run) return 'leaseLost';
      if (run.batches > index) return 'savedBefore';
      const { source, constants } = profile;
      const counts = noCounts();
      if (rows.imports.length) {
        const adopting = {
          source,
          sector: constants.sector,
          fields: [...AGENCY_FIELDS],
          rows: rows.imports,
        };
        await tx.run('import/adopt-agencies', adopting);
        const [merged] = await tx.run('import/merge-agencies', {
          source,
          constants,
          rows: rows.imports,
          now,
        });
        addCounts(counts, merged);
      }
      if (rows.closing.length) {
        const [closed] = await tx.run('import/close-agencies', { source, rows: rows.closing, now });
        addCounts(counts, closed);
      }
      await tx.run('import/record-batch', { runId, counts: { ...counts } });
      return 'saved';
    });
  }

  async runCounts(runId: string): Promise<SavedCounts> {
    const [row] = await this.graph.read('import/run-counts', { runId });
    return addCounts(noCounts(), row);
  }

  async endRun(
    runId: string,
    state: 'finished' | 'failed',
    failure: string | null,
    counts: { rows: number; skipped: number; rejected: number },
  ): Promise<void> {
    const now = this.clock.forDatabase();
    await this.graph.write('import/end-run', { runId, state, failure, counts: { ...counts }, now });
  }

  /** What a batch would do; writes nothing. */
  async previewBatch(profile: Profile, rows: BatchRows): Promise<SavedCounts> {
    const { source, constants } = profile;
    const counts = noCounts();
    if (rows.imports.length) {
      const params = {
        source,
        sector: constants.sector,
        fields: [...AGENCY_FIELDS],
        rows: rows.imports,
      };
      addCounts(counts, (await this.graph.read('import/preview-agencies', params))[0]);
    }
    if (rows.closing.length) {
      addCounts(
        counts,
        (await this.graph.read('import/preview-closing', { source, rows: rows.closing }))[0],
      );
    }
    return counts;
  }

  private leaseTimes(): { seconds: number; now: string | null } {
    return { seconds: LEASE_SECONDS, now: this.clock.forDatabase() };
  }
}
