/** Away for longer, with nobody who stands in, is like not there; in days. */
export const AWAY_DAYS = 28;
