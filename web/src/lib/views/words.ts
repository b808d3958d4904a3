import { m } from '#lib/paraglide/messages.js';
import { longestName, mostViews, type NameFault } from './view-form.ts';

const faults: Record<NameFault, () => string> = {
  empty: m.views_error_empty,
  tooLong: () => m.views_error_long({ most: longestName }),
  isTaken: m.views_error_taken,
  tooMany: () => m.views_full({ most: mostViews }),
  isGone: m.views_gone,
};

export const nameError = (fault: NameFault): string => faults[fault]();
