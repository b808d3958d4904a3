import type { NewView, View } from '../../api/types.ts';
import { clearLens, type Lens } from './lens.ts';
import { fromPlaces, toPlaces } from './places.ts';

export type KeptLook = Pick<NewView, 'lens' | 'layout' | 'places'>;

/**
 * What of a look is kept with a view. Not what is chosen just now, nor whether names are hidden: that is a
 * matter of who looks over one's shoulder.
 */
export function toKept(own: Lens): KeptLook {
  const { standing, freshness, focus, grouping, layout, asAt } = own;
  return {
    lens: {
      sectors: [...own.sectors],
      roles: [...own.roles],
      areas: [...own.areas],
      members: [...own.members],
      standing,
      freshness,
      focusId: focus?.id ?? null,
      focusSteps: focus?.steps ?? 1,
      grouping,
      folded: [...own.folded],
      asAt,
    },
    layout,
    places: layout === 'free' ? fromPlaces(own.places) : [],
  };
}

/** A view to look through. One of another has no places: it opens as its reader's own rings. */
export function fromKept({ lens, layout, places }: Pick<View, 'lens' | 'layout' | 'places'>): Lens {
  const { focusId, focusSteps, ...rest } = lens;
  const isFree = layout === 'free' && places.length > 0;
  return {
    ...clearLens,
    ...rest,
    focus: focusId === null ? null : { id: focusId, steps: focusSteps },
    layout: layout === 'free' && !isFree ? 'rings' : layout,
    places: isFree ? toPlaces(places) : {},
  };
}
