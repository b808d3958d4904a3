import { describe, expect, it } from '@jest/globals';
import { demoWorld } from './demo-world.ts';

type Point = [number, number];
const world = demoWorld();
const ringOf = ({ boundary }: { boundary: string }): Point[] => {
  const { type, coordinates } = JSON.parse(boundary);
  expect(type).toBe('Polygon');
  return coordinates[0];
};
const edgesOf = (ring: Point[]) => ring.slice(1).map((to, i): [Point, Point] => [ring[i]!, to]);
/** By the shoelace formula; positive when the ring runs anticlockwise. */
const areaOf = (ring: Point[]) =>
  edgesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;
const same = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1];
const turn = ([ox, oy]: Point, [ax, ay]: Point, [bx, by]: Point) =>
  (ax - ox) * (by - oy) - (ay - oy) * (bx - ox);
function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

describe('the places of Larkshire', () => {
  const county = world.areas.find(({ kind }) => kind === 'county')!;
  const districts = world.areas.filter(({ kind }) => kind === 'district');

  it('are one county and eight districts in it', () => {
    expect(districts.map(({ partOf }) => partOf)).toEqual(Array(8).fill(county.id));
  });

  it('are closed anticlockwise rings that together fill the county', () => {
    const rings = districts.map(ringOf);
    for (const ring of [ringOf(county), ...rings]) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(areaOf(ring)).toBeGreaterThan(0);
    }
    const sum = rings.map(areaOf).reduce((total, area) => total + area, 0);
    expect(sum).toBeCloseTo(areaOf(ringOf(county)), 12);
  });

  it('meet exactly: each border belongs to two districts, or to one and the county', () => {
    const uses = new Map<string, number>();
    for (const [from, to] of [county, ...districts].flatMap((area) => edgesOf(ringOf(area)))) {
      const key = [from.join(), to.join()].sort().join(' ');
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    expect([...uses.values()].filter((count) => count !== 2)).toEqual([]);
  });

  it('never overlap: no border crosses another', () => {
    const edges = [
      ...new Map(
        districts
          .flatMap((area) => edgesOf(ringOf(area)))
          .map((edge) => [edge.map(String).sort().join(' '), edge] as const),
      ).values(),
    ];
    const crossing = edges.flatMap((edge, i) =>
      edges.slice(i + 1).filter((other) => cross(edge, other)),
    );
    expect(crossing).toEqual([]);
  });

  it('lie in the sea, where no real place is', () => {
    const points = ringOf(county);
    expect(points.every(([east, north]) => east > 1 && east < 3 && north > 54 && north < 55)).toBe(
      true,
    );
  });
});

describe('the addresses and numbers of Larkshire', () => {
  const numbers = [...world.practitioners, ...world.agencies].flatMap((each) => {
    const { mobile, landline, dutyLine, phone, outOfHours } = each as unknown as Partial<
      Record<string, string>
    >;
    return [mobile, landline, dutyLine, phone, outOfHours].filter((number) => number !== undefined);
  });
  /** Ofcom, "Telephone numbers for use in TV and radio drama programmes". */
  const drama = [
    /^07700 900\d{3}$/,
    /^01632 960\d{3}$/,
    /^020 7946 0\d{3}$/,
    /^0808 157 0\d{3}$/,
    /^03069 990\d{3}$/,
  ];

  it('use only numbers that are kept for drama', () => {
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((number) => !drama.some((range) => range.test(number)))).toEqual([]);
  });

  it('give each practitioner a number of their own', () => {
    const mobiles = world.practitioners.flatMap(({ mobile }) => mobile ?? []);
    expect(new Set(mobiles).size).toBe(mobiles.length);
  });

  it('send no mail anywhere', () => {
    const mail = [...world.practitioners, ...world.agencies].flatMap(({ email }) => email ?? []);
    expect(mail.filter((address) => !/^[a-z0-9.-]+@[a-z0-9-]+\.example$/.test(address))).toEqual(
      [],
    );
    const own = world.practitioners.flatMap(({ email }) => email ?? []);
    expect(new Set(own).size).toBe(own.length);
  });

  it('have postcodes of the right form in an area that does not exist', () => {
    const postcodes = [...world.households, ...world.agencies].flatMap(
      ({ postcode }) => postcode ?? [],
    );
    expect(postcodes.length).toBeGreaterThan(1500);
    expect(postcodes.filter((code) => !/^ZZ[1-8] [1-9][ABD-HJLNP-UW-Z]{2}$/.test(code))).toEqual(
      [],
    );
  });

  it('give a confidential service no address at all', () => {
    const confidential = world.agencies.filter(({ isConfidential }) => isConfidential);
    expect(confidential.map(({ name }) => name)).toContain('Haven Refuge');
    expect(confidential.filter(({ address, postcode }) => address || postcode)).toEqual([]);
  });

  it('prefer a contact method that there is', () => {
    const broken = world.practitioners.filter((each) => each.preferred && !each[each.preferred]);
    expect(broken).toEqual([]);
  });
});
