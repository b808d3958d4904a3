/** A duration in milliseconds: none for a person who asked for less motion. */
export const gentle = (milliseconds: number): number =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
