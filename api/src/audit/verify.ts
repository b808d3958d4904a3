import type { AuditRepository, KnownLog } from './audit.repository.ts';
import type { CheckpointFile } from './checkpoint-file.ts';
import {
  follows,
  headAfter,
  lineHash,
  NOTHING,
  readLine,
  type Checkpoint,
  type Head,
} from './checkpoint.ts';
import { compare } from './compare.ts';
import type { Finding, Report } from './findings.ts';

/** Events of one finding that are named; the rest are counted. */
const NAMED = 20;
const STRAYS = 1_000;

export interface Verification {
  repository: AuditRepository;
  file: CheckpointFile;
  log: KnownLog;
  /** The key to be trusted: the key file's, or one given. */
  publicKey: string;
  /** `number:hash` that an earlier verification gave. */
  witness?: string;
}

/** Holds the database against its sealed log, event by event, checkpoint by checkpoint. */
export async function verify(given: Verification): Promise<Report> {
  const walk = new Walk(given);
  let before = '';
  for await (const line of given.file.lines()) {
    // Two processes may each have written what follows from the same events: twice the same line.
    if (line !== before) await walk.step(line);
    before = line;
  }
  return walk.finish();
}

class Walk {
  private readonly given: Verification;
  private readonly findings: Finding[] = [];
  private head: Head = NOTHING;
  private hasWitness: boolean;
  private missing: string[] = [];
  /** Places from here to the end have no event. */
  private emptyFrom = 0;

  constructor(given: Verification) {
    this.given = given;
    this.hasWitness = !given.witness;
  }

  async step(line: string): Promise<void> {
    const read = readLine(line);
    const { log, publicKey, witness } = this.given;
    const number = this.head.number + 1;
    if (!read) return this.forged(number, 'the line cannot be read');
    const { checkpoint } = read;
    if (checkpoint.key !== publicKey) this.note({ kind: 'keyChanged', checkpoint: number });
    else if (!read.isSigned) this.forged(number, 'its signature is not of what it says');
    if (checkpoint.log !== log.id) this.forged(number, 'it belongs to another log');
    else if (!follows(this.head, checkpoint))
      this.forged(number, 'it does not follow the one before');
    this.head = headAfter(line, checkpoint);
    if (witness === `${checkpoint.number}:${lineHash(line)}`) this.hasWitness = true;
    if (checkpoint.number === log.number && log.hash !== lineHash(line)) {
      this.forged(number, 'the database knows another one of this number');
    }
    await this.compare(checkpoint);
  }

  async finish(): Promise<Report> {
    const { repository, log, publicKey, witness } = this.given;
    const { waiting, oldest, strays } = await repository.unsealed(STRAYS);
    if (log.publicKey !== publicKey) this.note({ kind: 'keyChanged', detail: 'database' });
    if (!this.hasWitness) {
      this.note({ kind: 'checkpointForged', detail: `the chain does not contain ${witness}` });
    }
    this.noteEvents('takenOut', strays);
    await this.noteEnd(log);
    await this.noteMissing(log);
    const { number, hash, tree } = this.head;
    const counts = { checkpoints: number, sealed: tree.size, waiting, oldest };
    return { findings: this.findings, ...counts, witness: `${number}:${hash}` };
  }

  private async compare(checkpoint: Checkpoint): Promise<void> {
    const { size, count, number } = checkpoint;
    const found = await this.given.repository.leaves(size - count, size);
    const { edited, reordered, missing, added } = compare(checkpoint, found);
    this.noteEvents('edited', edited, number);
    this.noteEvents('reordered', reordered, number);
    this.noteEvents('added', added, number);
    this.missing.push(...missing);
    const last = found.at(-1);
    if (last) this.emptyFrom = last.position + 1;
  }

  /** Where file and database each believe the log to end. */
  private async noteEnd(log: KnownLog): Promise<void> {
    const { number, tree } = this.head;
    const isUnconfirmed = number === log.number + 1 && log.assigned === number;
    if (log.number > number) {
      this.note({ kind: 'checkpointsCut', count: log.number - number, checkpoint: number });
    } else if (log.number < number && !isUnconfirmed) {
      this.note({ kind: 'restoredOldCopy', count: number - log.number, checkpoint: log.number });
    }
    const beyond = await this.given.repository.leaves(tree.size, tree.size + STRAYS);
    const mayBe = log.number >= number ? log.assigned : number;
    const strange = beyond.filter(({ sealedIn }) => sealedIn <= number || sealedIn > mayBe);
    this.noteEvents(
      'added',
      strange.map(({ id }) => id),
    );
  }

  /** Gone, moved elsewhere, or cut off at the end. */
  private async noteMissing(log: KnownLog): Promise<void> {
    const elsewhere = new Set<string>();
    for (let n = 0; n < this.missing.length; n += STRAYS) {
      const present = await this.given.repository.present(this.missing.slice(n, n + STRAYS));
      present.forEach((id) => elsewhere.add(id));
    }
    this.noteEvents('reordered', [...elsewhere]);
    const gone = this.missing.filter((id) => !elsewhere.has(id));
    const cut = Math.min(gone.length, Math.max(0, this.head.tree.size - this.emptyFrom));
    this.noteEvents('deleted', gone.slice(0, gone.length - cut));
    const isOld = log.number < this.head.number;
    this.noteEvents(isOld ? 'restoredOldCopy' : 'tailCut', gone.slice(gone.length - cut));
  }

  private forged(checkpoint: number, detail: string): void {
    this.note({ kind: 'checkpointForged', checkpoint, detail });
  }

  private noteEvents(kind: Finding['kind'], ids: string[], checkpoint?: number): void {
    if (!ids.length) return;
    const at = checkpoint === undefined ? {} : { checkpoint };
    this.note({ kind, events: ids.slice(0, NAMED), count: ids.length, ...at });
  }

  private note(finding: Finding): void {
    this.findings.push(finding);
  }
}
