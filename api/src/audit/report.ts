import type { Finding, FindingKind, Report } from './findings.ts';

const SAYS: Record<FindingKind, string> = {
  edited: 'EDITED: events no longer say what was sealed',
  deleted: 'DELETED: sealed events are gone',
  added: 'ADDED: events stand among the sealed ones that were never sealed there',
  reordered: 'REORDERED: events are not at the places where they were sealed',
  tailCut: 'TAIL CUT: the newest sealed events are gone',
  restoredOldCopy: 'RESTORED OLD COPY: the database is older than the checkpoints',
  checkpointForged: 'FORGED: a checkpoint is not one that this Patchwork wrote here',
  checkpointsCut: 'CHECKPOINTS CUT: the database knows checkpoints that the file lacks',
  keyChanged: 'KEY CHANGED: signed with, or naming, another key than the one to be trusted',
  otherLog: 'OTHER LOG: the folder holds the log of a database that is not this one',
  takenOut: 'TAKEN OUT: events are neither sealed nor waiting to be',
};

/** One finding in words: what, where, which events. */
export function wordsOf({ kind, checkpoint, events, count, detail }: Finding): string {
  const where = checkpoint === undefined ? '' : ` (checkpoint ${checkpoint})`;
  const what = detail ? `: ${detail}` : '';
  const much = count === undefined ? '' : `; ${count}`;
  const more = events && count! > events.length ? [`… and ${count! - events.length} more`] : [];
  const lines = [...(events ?? []).map((id) => `event ${id}`), ...more];
  return [`${SAYS[kind]}${where}${what}${much}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

export function wordsOfAll(report: Report): string {
  const { findings, sealed, checkpoints, waiting, oldest, witness } = report;
  const open =
    waiting === 0 ? 'None wait to be sealed.' : `${waiting} wait to be sealed, since ${oldest}.`;
  if (!findings.length) {
    return (
      `The audit holds: ${sealed} events in ${checkpoints} checkpoints are as they were sealed.\n` +
      `${open}\nKeep this elsewhere, and give it next time as --witness:  ${witness}`
    );
  }
  return [
    `THE AUDIT DOES NOT HOLD. ${sealed} events were sealed in ${checkpoints} checkpoints.`,
    ...findings.map(wordsOf),
    open,
  ].join('\n');
}
