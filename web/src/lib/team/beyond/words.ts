import type { Words } from '../words.ts';
import type { Count } from './branches.ts';

/** How many would be shown, and of how many. */
export const offerWord = ({ people, families, shown }: Count, words: Words): string =>
  shown < people ? words.someOthers(shown, people, families) : words.others(people, families);
