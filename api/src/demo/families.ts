import { alone, couple, loneFather, loneMother, stepFamily, twoHomes } from './families-usual.ts';
import { expecting, foster, guardian, kinship, threeGenerations } from './families-wider.ts';
import type { FamilyDraft } from './family-draft.ts';
import type { Weighted } from './random.ts';

/** The shapes that families take, and how common each is around the services of a county. */
export const shapes: Weighted<(draft: FamilyDraft) => void> = [
  [couple, 30],
  [loneMother, 20],
  [twoHomes, 10],
  [stepFamily, 10],
  [loneFather, 4],
  [foster, 4],
  [kinship, 4],
  [guardian, 2],
  [expecting, 5],
  [threeGenerations, 5],
  [alone, 6],
];
