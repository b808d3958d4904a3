import type { CountyContext } from './county-context.ts';
import { Random } from './random.ts';
import type { AreaRecord } from './world.ts';

type Point = [number, number];

/**
 * Larkshire lies in the North Sea, so that no boundary of an invented district covers a real town.
 * The plan: corners on a sheet of ten by eight, and districts as rings of corners.
 */
const ORIGIN: Point = [1.4, 54.3];
const SCALE: Point = [0.085, 0.05];

const CORNERS: Record<string, Point> = {
  a: [1.2, 2.0],
  b: [0.5, 4.6],
  c: [2.4, 7.2],
  d: [5.4, 7.8],
  e: [8.4, 6.9],
  f: [9.5, 4.4],
  g: [8.6, 1.5],
  h: [4.9, 0.4],
  p: [2.6, 3.6],
  q: [3.4, 5.4],
  r: [5.6, 5.8],
  s: [7.0, 4.9],
  t: [6.6, 3.0],
  u: [4.5, 2.5],
  v: [4.2, 4.1],
};

/** Anticlockwise, as GeoJSON (RFC 7946) wants outer rings. */
const COUNTY_RING = 'a h g f e d c b';
const DISTRICTS: { name: string; ring: string }[] = [
  { name: 'Larkminster', ring: 'v u t s r' },
  { name: 'Brackwater', ring: 'p v r q' },
  { name: 'Carrowmere', ring: 'b p q c' },
  { name: 'Dunnockdale', ring: 'c q r d' },
  { name: 'Fernhallow', ring: 'd r s f e' },
  { name: 'Greymarsh', ring: 's t g f' },
  { name: 'Quillhaven', ring: 't u h g' },
  { name: 'Tarnstow', ring: 'a h u v p b' },
];

export const COUNTY_NAME = 'Larkshire';
export const districtNames = DISTRICTS.map(({ name }) => name);

/** The county's shape is drawn once: another seed gives other people, not another coast. */
const SHAPE_SEED = 1974;
const HALVINGS = 5;
const ROUGHNESS = 0.11;

export type CountyAreas = { county: AreaRecord; districts: AreaRecord[] };

export function addAreas(context: CountyContext): CountyAreas {
  const borders = new Borders();
  const county = context.add('areas', {
    id: context.id(),
    code: 'ZZ00',
    name: COUNTY_NAME,
    kind: 'county',
    boundary: borders.polygon(COUNTY_RING),
  });
  const districts = DISTRICTS.map(({ name, ring }, index) =>
    context.add('areas', {
      id: context.id(),
      code: `ZZ${String(index + 1).padStart(2, '0')}`,
      name,
      kind: 'district',
      boundary: borders.polygon(ring),
      partOf: county.id,
    }),
  );
  return { county, districts };
}

/** Each border between two corners is drawn once and used by both neighbours, so they meet exactly. */
class Borders {
  private readonly random = new Random(SHAPE_SEED);
  private readonly drawn = new Map<string, Point[]>();

  polygon(ring: string): string {
    const corners = ring.split(' ');
    const points = corners.flatMap((from, i) => {
      const to = corners[(i + 1) % corners.length]!;
      return this.border(from, to).slice(0, -1);
    });
    return JSON.stringify({ type: 'Polygon', coordinates: [[...points, points[0]]] });
  }

  private border(from: string, to: string): Point[] {
    if (from > to) return [...this.border(to, from)].reverse();
    const key = `${from}${to}`;
    let points = this.drawn.get(key);
    if (!points) {
      points = this.draw(CORNERS[from]!, CORNERS[to]!, HALVINGS).map(place);
      this.drawn.set(key, points);
    }
    return points;
  }

  /** Midpoints pushed sideways, again and again: a line that looks like a river or a coast. */
  private draw(from: Point, to: Point, halvings: number): Point[] {
    if (!halvings) return [from, to];
    const push = (this.random.next() - 0.5) * 2 * ROUGHNESS;
    const middle: Point = [
      (from[0] + to[0]) / 2 - (to[1] - from[1]) * push,
      (from[1] + to[1]) / 2 + (to[0] - from[0]) * push,
    ];
    const before = this.draw(from, middle, halvings - 1);
    return [...before.slice(0, -1), ...this.draw(middle, to, halvings - 1)];
  }
}

function place([x, y]: Point): Point {
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return [round(ORIGIN[0] + x * SCALE[0]), round(ORIGIN[1] + y * SCALE[1])];
}
