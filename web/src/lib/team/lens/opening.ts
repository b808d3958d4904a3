import type { Desk } from '../../api/types.ts';
import { fromKept, type KeptLook } from './kept-view.ts';
import { clearLens, type Lens } from './lens.ts';
import { toPlaces } from './places.ts';
import { noSteps, type Steps } from './steps.ts';

type Arranged = Pick<Desk, 'layout' | 'places'>;

/**
 * The page as it opens: as a view where one is asked for; else what was put somewhere stands there, if it
 * was left so. Any other layout is for the moment, or for a view with a name.
 */
export function openingSteps(desk: Arranged | null, view: KeptLook | null = null): Steps {
  const places = toPlaces(desk?.places ?? []);
  if (view) {
    const look = fromKept(view);
    return { ...noSteps, first: look.layout === 'free' ? look : { ...look, places } };
  }
  if (!desk || desk.places.length === 0) return noSteps;
  const layout = desk.layout === 'free' ? 'free' : 'rings';
  const first: Lens = { ...clearLens, layout, places };
  return { ...noSteps, first };
}
