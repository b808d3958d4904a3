import type { Batch } from './batches.ts';
import { databaseError } from './database-error.ts';
import { ImportError } from './import-error.ts';
import type { Destination } from './import-run.ts';
import type { ImportRepository, RunIdentity } from './import.repository.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import type { Profile } from './profile.ts';
import { addCounts, noCounts, type SavedCounts } from './tally.ts';

/** Only asks what would happen. Takes no lease: it may look on while another run works. */
export class Preview implements Destination {
  private readonly total = noCounts();
  private readonly repository: ImportRepository;
  private readonly profile: Profile;
  private readonly uri: string;

  constructor(repository: ImportRepository, profile: Profile, uri: string) {
    this.repository = repository;
    this.profile = profile;
    this.uri = uri;
  }

  async begin(): Promise<number> {
    return 0;
  }

  async save(batch: Batch): Promise<void> {
    try {
      addCounts(this.total, await this.repository.previewBatch(this.profile, batch));
    } catch (error) {
      throw databaseError(error, this.uri, 'Nothing was changed.');
    }
  }

  async counts(): Promise<SavedCounts> {
    return this.total;
  }

  async end(): Promise<void> {}
}

/** Saves, under the source's lease, with the run's progress in each batch's own transaction. */
export class Recorder implements Destination {
  private readonly repository: ImportRepository;
  private readonly keeper: LeaseKeeper;
  private readonly profile: Profile;
  private readonly identity: RunIdentity;
  private readonly uri: string;
  private runId: string;

  constructor(
    repository: ImportRepository,
    keeper: LeaseKeeper,
    profile: Profile,
    identity: RunIdentity,
    uri: string,
  ) {
    this.repository = repository;
    this.keeper = keeper;
    this.profile = profile;
    this.identity = identity;
    this.uri = uri;
    this.runId = identity.runId;
  }

  async begin(): Promise<number> {
    return this.explained('Nothing was changed.', async () => {
      await this.keeper.take();
      try {
        const { runId, batches } = await this.repository.beginRun(this.keeper.lease, this.identity);
        this.runId = runId;
        return batches;
      } catch (error) {
        await this.keeper.release().catch(() => {});
        throw error;
      }
    });
  }

  async save(batch: Batch): Promise<void> {
    const rows = batch.index * this.identity.batchSize;
    const result = await this.explained(
      `The first ${rows} rows are saved; it continues after them.`,
      () =>
        this.repository.saveBatch(this.keeper.lease, this.runId, batch.index, this.profile, batch),
    );
    if (result !== 'leaseLost') return;
    throw new ImportError(
      'leaseLost',
      `Another import of "${this.profile.source}" has taken over while this one stood still. ` +
        `The first ${rows} rows are saved. Let the other one end, then run this one again.`,
    );
  }

  counts(): Promise<SavedCounts> {
    return this.explained('All rows are saved.', () => this.repository.runCounts(this.runId));
  }

  async end(
    failure: string | null,
    counts: { rows: number; skipped: number; rejected: number },
  ): Promise<void> {
    const state = failure ? 'failed' : 'finished';
    await this.explained('All rows are saved.', async () => {
      if (failure !== 'leaseLost') await this.repository.endRun(this.runId, state, failure, counts);
      await this.keeper.release();
    });
  }

  private async explained<T>(whatIsSaved: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof ImportError ? error : databaseError(error, this.uri, whatIsSaved);
    }
  }
}
