import type { Point } from './geometry.ts';
import type { TeamView } from './view.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const headings: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The node that an arrow key leads to: the nearest that way, straight ahead before aside. */
export function stepFrom(
  positions: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string {
  const at = positions.get(from);
  if (!at) return from;
  const heading = headings[direction];
  let best = from;
  let least = Infinity;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - at.x) * heading.x + (y - at.y) * heading.y;
    const aside = Math.abs((x - at.x) * heading.y) + Math.abs((y - at.y) * heading.x);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 0 && aside <= 1.5 * ahead && cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}

/** Every node in the order of the list. Arrows may pass a node by; this order never does. */
export function readingOrder(view: TeamView): string[] {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  return [
    ...view.members.map((member) => member.id),
    ...agencies.flatMap((agency) => [agency.id, ...agency.people.map((person) => person.id)]),
    ...(view.mediated ? [view.mediated.id] : []),
  ];
}
