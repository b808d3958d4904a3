import { describe, expect, it } from '@jest/globals';
import { backdrop } from './backdrop.ts';
import { leading } from './boxes.ts';
import type { FamilyTeam } from './family-team.ts';
import { largeTeam, longNames, mediatedOnly, smallFamily, twoHouseholds } from './fixtures.ts';
import { agency, line, person } from './fixture-parts.ts';
import { overlaps, type Point, type Rect } from './geometry.ts';
import type { Arrangement } from './layout.ts';
import { layoutNames, type LayoutName } from './lens/lens.ts';
import { toView } from './model.ts';
import { toPicture } from './picture.ts';
import { segmentsOf } from './routes.ts';
import { strayLines } from './stray-lines.ts';
import { textWidth } from './text.ts';
import { testWords } from './test-words.ts';

const draw = (answer: FamilyTeam, arrangement: Arrangement) =>
  toPicture(toView(answer), testWords, arrangement);

const plain = (layout: LayoutName): Arrangement => ({ layout, places: {} });

/** Everything with words on it: boxes, and the names of homes. */
function written(answer: FamilyTeam, arrangement: Arrangement): (Rect & { id: string })[] {
  const { boxes, layout } = draw(answer, arrangement);
  const homes = backdrop(layout).filter(({ classes }) => String(classes).includes('home'));
  return [
    ...[...layout.positions].map(([id, at]) => ({ ...boxes.get(id)!, ...at })),
    ...homes.map(({ data, position }) => {
      const lines = String(data['label']).split('\n');
      const w = Math.max(...lines.map((own) => textWidth(own, 14)));
      return { id: data.id!, w, h: lines.length * leading.title, ...position! };
    }),
  ];
}

function collisions(answer: FamilyTeam, arrangement: Arrangement): string[] {
  const all = written(answer, arrangement);
  return all.flatMap((own, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlaps(own, other, 0))
      .map((other) => `${own.id} × ${other.id}`),
  );
}

const families: [string, FamilyTeam][] = [
  ['15 nodes', largeTeam(15)],
  ['51 nodes', largeTeam(51)],
  ['two households', twoHouseholds],
  ['long names', longNames],
  ['a mediated line', mediatedOnly],
];

describe.each(layoutNames)('laid out as %s', (layout) => {
  it.each([...families, ['120 nodes', largeTeam(120)] as const])(
    'no words stand on others: %s',
    (_, answer) => expect(collisions(answer, plain(layout))).toEqual([]),
  );

  it.each(families)('no line runs past somebody whose it is not: %s', (_, answer) =>
    expect(strayLines(answer, plain(layout))).toEqual([]),
  );

  it('the same team gives the same picture, whatever the order of the answer', () => {
    const turned = {
      ...twoHouseholds,
      members: twoHouseholds.members.toReversed(),
      lines: twoHouseholds.lines.toReversed(),
    };
    expect(written(turned, plain(layout))).toEqual(written(twoHouseholds, plain(layout)));
  });

  it('everybody is there', () => {
    const { boxes, layout: own } = draw(largeTeam(51), plain(layout));
    expect([...own.positions.keys()].sort()).toEqual([...boxes.keys()].sort());
  });
});

describe.each(['tree', 'columns'] as const)('laid out as %s', (layout) => {
  const widest = 140 + 16;

  it.each([15, 51])(
    'nobody moves by more than one slot when a person joins a team of %i',
    (size) => {
      const before = largeTeam(size);
      const joining = person('new', 'Nia', 'Adeyemi', 'Keyworker');
      const lines = before.lines.map((own) =>
        own.agency.id === 'agency-1'
          ? { ...own, practitioners: [...own.practitioners, joining] }
          : own,
      );
      const after = { ...before, lines };
      const slot = tallest(after, layout) + 34;
      for (const { from, to } of moves(before, after, layout)) {
        expect(Math.abs(to.x - from.x)).toBeLessThanOrEqual(widest);
        expect(Math.abs(to.y - from.y)).toBeLessThanOrEqual(slot);
      }
    },
  );

  it('and when an agency joins, the order of the others stays', () => {
    const before = largeTeam(30);
    const joining = line('new', 'kit', agency('new', 'A new one', 'gp'), []);
    const after = { ...before, lines: [...before.lines, joining] };
    const order = (answer: FamilyTeam) =>
      written(answer, plain(layout))
        .filter(({ id }) => id.startsWith('agency:') && id !== 'agency:new')
        .sort((a, b) => a.y - a.h / 2 - (b.y - b.h / 2) || a.x - b.x)
        .map(({ id }) => id);
    expect(order(after).sort()).toEqual(order(before).sort());
    if (layout === 'tree') expect(order(after)).toEqual(order(before));
  });
});

describe('laid out freely', () => {
  it('nobody moves who was put somewhere, whoever joins', () => {
    const places = Object.fromEntries(draw(largeTeam(30), plain('rings')).layout.positions);
    const before = { ...places, 'agency:agency-2': { x: 2000, y: 40 } };
    const joining = line('new', 'kit', agency('new', 'A new one', 'gp'), [
      person('nia', 'Nia', 'Adeyemi', 'GP'),
    ]);
    const more = { ...largeTeam(30), lines: [...largeTeam(30).lines, joining] };
    const { positions } = draw(more, { layout: 'free', places: before }).layout;
    for (const [id, at] of Object.entries(before)) expect(positions.get(id)).toEqual(at);
    expect(positions.has('agency:new')).toBe(true);
    const all = written(more, { layout: 'free', places: before });
    const fresh = all.filter(({ id }) => /:new\b/.test(id));
    for (const own of fresh) {
      const boxes = all.filter(({ id }) => id !== own.id && !id.startsWith('home:'));
      expect(boxes.filter((other) => overlaps(own, other, 4))).toEqual([]);
    }
  });

  it('keeps no place for who is gone', () => {
    const places = { 'person:gone:away': { x: 0, y: 0 } };
    const { positions } = draw(smallFamily, { layout: 'free', places }).layout;
    expect(positions.has('person:gone:away')).toBe(false);
  });
});

it('gives the drawing its bends on the side on which they are', () => {
  const [from, to] = [
    { x: 10, y: 20 },
    { x: 90, y: 80 },
  ];
  const bend = { x: 20, y: 70 };
  const { weights, distances } = segmentsOf(from, to, [bend]);
  // As Cytoscape places a bend: along the line, then by the distance along (-dy, dx).
  const drawn = {
    x: from.x + Number(weights) * 80 + Number(distances) * (-60 / 100),
    y: from.y + Number(weights) * 60 + Number(distances) * (80 / 100),
  };
  expect(drawn.x).toBeCloseTo(bend.x, 1);
  expect(drawn.y).toBeCloseTo(bend.y, 1);
});

function moves(before: FamilyTeam, after: FamilyTeam, layout: LayoutName) {
  const [was, is] = [before, after].map((own) => draw(own, plain(layout)).layout.positions);
  return [...was!].map(([id, from]): { from: Point; to: Point } => ({ from, to: is!.get(id)! }));
}

const tallest = (answer: FamilyTeam, layout: LayoutName) =>
  Math.max(...[...draw(answer, plain(layout)).boxes.values()].map(({ h }) => h));
