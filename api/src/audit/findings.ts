/** What verification finds; each is worded in `report.ts`. */
export type FindingKind =
  | 'edited'
  | 'deleted'
  | 'added'
  | 'reordered'
  | 'tailCut'
  | 'restoredOldCopy'
  | 'checkpointForged'
  | 'checkpointsCut'
  | 'keyChanged'
  | 'otherLog'
  | 'takenOut';

export interface Finding {
  kind: FindingKind;
  /** Of the checkpoint it was found at. */
  checkpoint?: number;
  /** Ids of events; the first few where they are very many. */
  events?: string[];
  /** How many in all. */
  count?: number;
  detail?: string;
}

export interface Report {
  findings: Finding[];
  checkpoints: number;
  sealed: number;
  /** Committed and not yet sealed: the open window. */
  waiting: number;
  oldest: string | null;
  /** `number:hash` of the last checkpoint: kept elsewhere, it proves later that none was replaced. */
  witness: string;
}
