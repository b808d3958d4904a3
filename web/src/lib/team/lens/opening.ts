import type { Desk } from '../../api/types.ts';
import { clearLens, type Lens, type Places } from './lens.ts';
import { noSteps, type Steps } from './steps.ts';

type Arranged = Pick<Desk, 'layout' | 'places'>;

/** Where nodes were put, as the page keeps it. */
export const toPlaces = (places: Desk['places']): Places =>
  Object.fromEntries(places.map(({ id, x, y }) => [id, { x, y }]));

export const fromPlaces = (places: Places): Desk['places'] =>
  Object.entries(places).map(([id, { x, y }]) => ({ id, x, y }));

/**
 * The page as it opens: what was put somewhere stands there, if it was left so. Any other layout is
 * for the moment, or for a view with a name.
 */
export function openingSteps(desk: Arranged | null): Steps {
  if (!desk || desk.places.length === 0) return noSteps;
  const layout = desk.layout === 'free' ? 'free' : 'rings';
  const first: Lens = { ...clearLens, layout, places: toPlaces(desk.places) };
  return { ...noSteps, first };
}
