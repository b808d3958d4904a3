import type { Desk } from '../../api/types.ts';
import type { Places } from './lens.ts';

/** Where nodes were put, as the page holds it and as it is kept. */
export const toPlaces = (places: Desk['places']): Places =>
  Object.fromEntries(places.map(({ id, x, y }) => [id, { x, y }]));

export const fromPlaces = (places: Places): Desk['places'] =>
  Object.entries(places).map(([id, { x, y }]) => ({ id, x, y }));
