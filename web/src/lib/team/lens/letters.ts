import type { NewArrangement } from '../../api/client.gen.ts';
import type { Lens } from './lens.ts';
import { fromPlaces, toPlaces } from './places.ts';

/** What the server is told of an arrangement: what was moved, and not where everything else stands. */
export type Letter = Omit<NewArrangement, 'operationId'>;

type Arranged = Pick<Lens, 'layout' | 'places'>;

/**
 * What became of an arrangement; null: nothing that is worth keeping. An older arrangement that one has gone
 * back to, or one in a window left open, says so nothing of the nodes that were moved elsewhere since.
 */
export function letterOf(before: Arranged, after: Arranged): Letter | null {
  const isPutBack = isBare(after) && !isBare(before);
  // A layout without a node put anywhere is nothing to keep.
  if (isBare(after) && !isPutBack) return null;
  const moved = Object.entries(after.places).filter(([id, { x, y }]) => {
    const own = before.places[id];
    return own?.x !== x || own.y !== y;
  });
  if (!isPutBack && moved.length === 0 && before.layout === after.layout) return null;
  return { layout: after.layout, places: fromPlaces(Object.fromEntries(moved)), isPutBack };
}

/** Two letters in one: the later word counts, and once all was put back what was said before is void. */
export function joined(earlier: Letter | null, later: Letter): Letter {
  if (!earlier || later.isPutBack) return later;
  const places = { ...toPlaces(earlier.places), ...toPlaces(later.places) };
  return { ...later, places: fromPlaces(places), isPutBack: earlier.isPutBack };
}

const isBare = ({ places }: Arranged): boolean => Object.keys(places).length === 0;
