import type { Box } from './boxes.ts';
import { onRing, overlaps, type Ring, type Rect } from './geometry.ts';

/** One agency and the people who stand behind it, as seen from the family. */
export interface Cluster {
  sector: string;
  hub: Box;
  around: Box[];
}

export interface Spot extends Rect {
  id: string;
  degrees: number;
  sector: string;
}

export interface Rings {
  spots: Spot[];
  inner: Ring;
  outer: Ring;
}

const boxGap = 10;
const familyGap = 22;
const step = 0.5;

/** How wide for its height the picture may become: the page can scroll down, but not aside, so it grows downwards. */
const aspect = 0.62;

/**
 * Places clusters clockwise from the top in the order given: hubs on an inner ellipse, the others on lanes
 * outside it. The rings are the smallest on which nothing overlaps; what room is left is shared out evenly.
 */
export function layRings(clusters: readonly Cluster[], family: Rect): Rings {
  const people = clusters.flatMap((cluster) => cluster.around);
  const lanes = laneCount(people.length);
  const tryOut = (growth: number) => {
    const rings = ringsOf(clusters, people, family, lanes, growth);
    const tight = surrounds(rings.hub, clusters, family) ? sweep(clusters, rings, 0) : null;
    return tight && { rings, tight };
  };
  const { rings, tight } = smallest(tryOut);
  const spots = spread(clusters, rings, tight);
  return { spots, inner: rings.hub, outer: rings.lanes[people.length ? lanes - 1 : 0]! };
}

/** A growth that works and is hardly more than needed: found in strides, then narrowed down by halves. */
function smallest<T>(tryOut: (growth: number) => T | null): T {
  let found = tryOut(0);
  if (found) return found;
  let [tooLittle, enough] = [0, 96];
  for (found = tryOut(enough); !found; found = tryOut(enough)) {
    tooLittle = enough;
    enough += 192;
  }
  while (enough - tooLittle > 8) {
    const middle = (tooLittle + enough) / 2;
    const tighter = tryOut(middle);
    if (tighter) [found, enough] = [tighter, middle];
    else tooLittle = middle;
  }
  return found;
}

interface RingSet {
  hub: Ring;
  lanes: Ring[];
}

const laneCount = (people: number): number => (people > 84 ? 3 : people > 36 ? 2 : 1);

function ringsOf(
  clusters: readonly Cluster[],
  people: readonly Box[],
  family: Rect,
  lanes: number,
  growth: number,
): RingSet {
  const hub = largest(clusters.map((cluster) => cluster.hub));
  const person = largest(people);
  const rx = family.w / 2 + hub.w / 2 + familyGap;
  const ry = family.h / 2 + hub.h / 2 + familyGap + growth;
  const first = {
    rx: (hub.w + person.w) / 2 + boxGap + 4,
    ry: ((hub.h + person.h) / 2 + boxGap) * 1.25,
  };
  const lane = { rx: person.w + 18, ry: person.h + 18 };
  const reach = (index: number) => ({
    rx: first.rx + index * lane.rx,
    ry: first.ry + index * lane.ry,
  });
  const last = reach(lanes - 1);
  const wide = Math.max(rx, aspect * (ry + last.ry) - last.rx);
  return {
    hub: { rx: wide, ry },
    lanes: Array.from({ length: lanes }, (_, index) => ({
      rx: wide + reach(index).rx,
      ry: ry + reach(index).ry,
    })),
  };
}

/** Whether a hub may stand anywhere on the ring without touching the family. */
function surrounds(ring: Ring, clusters: readonly Cluster[], family: Rect): boolean {
  const hub = largest(clusters.map((cluster) => cluster.hub));
  return Array.from({ length: 90 }, (_, index) => onRing(ring, index)).every(
    (at) => !overlaps({ ...hub, ...at }, family, familyGap / 2),
  );
}

const largest = (boxes: readonly Box[]) => ({
  w: Math.max(0, ...boxes.map((box) => box.w)),
  h: Math.max(0, ...boxes.map((box) => box.h)),
});

/** The widest even gaps with which everything still fits into one turn. */
function spread(clusters: readonly Cluster[], rings: RingSet, tight: Spot[]): Spot[] {
  const widest = 360 / Math.max(1, clusters.length);
  const tries = 32;
  for (let share = tries; share > 0; share -= 1) {
    const spots = sweep(clusters, rings, (widest * share) / tries);
    if (spots) return spots;
  }
  return tight;
}

/** Places cluster after cluster; null when one turn is not enough. */
function sweep(clusters: readonly Cluster[], rings: RingSet, slack: number): Spot[] | null {
  const spots: Spot[] = [];
  let cursor = 0;
  let sector: string | undefined;
  for (const cluster of clusters) {
    // A new sector stands off twice as far as a second agency of the same one.
    const share = sector !== undefined && sector === cluster.sector ? 0.5 : 1;
    if (sector !== undefined) cursor += slack * share;
    const placed = placeCluster(cluster, rings, spots, cursor);
    if (!placed) return null;
    spots.push(...placed);
    cursor = Math.max(...placed.map((spot) => spot.degrees));
    sector = cluster.sector;
  }
  return cursor + slack <= 360 ? spots : null;
}

function placeCluster(
  { hub, around, sector }: Cluster,
  rings: RingSet,
  before: readonly Spot[],
  from: number,
): Spot[] | null {
  for (let start = from; start < 360; start += step) {
    const people = fan(around, sector, rings.lanes, before, start);
    if (!people) return null;
    const first = people[0]?.degrees ?? start;
    const middle = (first + (people.at(-1)?.degrees ?? start)) / 2;
    const place = aside
      .map((turn) => spot(hub, sector, rings.hub, middle + turn))
      .find((own) => free(own, before) && free(own, people));
    if (place) return [place, ...people];
    start = Math.max(start, first - step);
  }
  return null;
}

/** How far a hub may stand off the middle of its people, where that is taken. */
const aside = [0, 1, -1, 2, -2, 3, -3];

function fan(
  around: readonly Box[],
  sector: string,
  lanes: readonly Ring[],
  before: readonly Spot[],
  from: number,
): Spot[] | null {
  const placed: Spot[] = [];
  let degrees = from;
  for (const [index, box] of around.entries()) {
    const lane = lanes[index % lanes.length]!;
    let next = spot(box, sector, lane, degrees);
    while (!free(next, placed) || !free(next, before)) {
      degrees += step;
      if (degrees >= 360) return null;
      next = spot(box, sector, lane, degrees);
    }
    placed.push(next);
  }
  return placed;
}

const spot = (box: Box, sector: string, ring: Ring, degrees: number): Spot => {
  return { id: box.id, w: box.w, h: box.h, degrees, sector, ...onRing(ring, degrees) };
};

const free = (own: Spot, others: readonly Spot[]): boolean =>
  !others.some((other) => overlaps(own, other, boxGap));
