import { describe, expect, it } from '@jest/globals';
import { toCsv, type Headings } from '../csv.ts';
import { smallFamily, twoHouseholds } from '../fixtures.ts';
import type { FamilyTeam } from '../family-team.ts';
import { crosses, overlaps, type Rect } from '../geometry.ts';
import { signsOf } from '../legend.ts';
import { layoutNames, type LayoutName } from '../lens/lens.ts';
import { linksOf, related } from '../links.ts';
import { toView } from '../model.ts';
import { toPicture } from '../picture.ts';
import { nameOf, speak } from '../speak.ts';
import { toSvg } from '../svg.ts';
import { testWords } from '../test-words.ts';
import type { BranchView, TeamView } from '../view.ts';
import { neighbours, readingOrder, teamOrder } from '../walk.ts';

/** Families of so many people each behind a node. */
function branch(view: TeamView, from: string, sizes: number[]): BranchView {
  const id = `beyond:${from}`;
  const families = sizes.map((size, f) =>
    Array.from({ length: size }, (_, n) => {
      const clientId = `${f}-${n}`;
      const age = { kind: 'born' as const, years: n + 1 };
      return { id: `${id}:${clientId}`, clientId, given: `Given${f}${n}`, family: 'Brown', age };
    }),
  );
  const people = families.flat().length;
  const count = { people, families: sizes.length, shown: people };
  return { id, from, name: nameOf(view, from, testWords), families, count };
}

function opened(answer: FamilyTeam, sizes: number[], layout: LayoutName = 'rings') {
  const view = toView(answer);
  const from = teamOrder(view).filter((id) => /^(agency|person)/.test(id));
  const beyond = from.slice(0, 3).map((id) => branch(view, id, sizes));
  const all = { ...view, beyond };
  const arrangement = { layout, places: {} };
  return { view, all, before: toPicture(view, testWords, arrangement), beyond, arrangement };
}

const boxesOf = ({ boxes, layout }: ReturnType<typeof toPicture>): (Rect & { id: string })[] =>
  [...layout.positions].map(([id, at]) => ({ ...boxes.get(id)!, ...at }));

describe.each(layoutNames)('ways on in the layout %s', (layout) => {
  it.each([
    ['one family of one', [1]],
    ['some families', [2, 1, 4, 1]],
    ['as many as are shown', [3, 3, 3, 3, 2, 2, 1, 1, 1, 1]],
  ])('move nobody and cover nobody: %s', (_what, sizes) => {
    for (const answer of [smallFamily, twoHouseholds]) {
      const { all, before, beyond, arrangement } = opened(answer, sizes, layout);
      const after = toPicture(all, testWords, arrangement);
      for (const [id, at] of before.layout.positions) {
        expect(after.layout.positions.get(id)).toEqual(at);
      }
      expect(after.room).toEqual(before.room);
      const cards = after.branches.map(({ card }) => card);
      expect(cards).toHaveLength(beyond.length);
      const team = [...boxesOf(before), ...before.frame.hulls];
      for (const [n, card] of cards.entries()) {
        const others = [...team, ...cards.slice(n + 1)];
        expect(others.filter((own) => overlaps(card, own, 4))).toEqual([]);
      }
      for (const { card, people, frames } of after.branches) {
        const inside = [...frames, ...people.map(({ box, at }) => ({ ...box, ...at }))];
        for (const own of inside) {
          expect(Math.abs(own.x - card.x)).toBeLessThanOrEqual((card.w - own.w) / 2);
          expect(Math.abs(own.y - card.y)).toBeLessThanOrEqual((card.h - own.h) / 2);
        }
      }
      expect(toPicture(all, testWords, arrangement)).toEqual(after);
    }
  });

  it('lie on no line of the team', () => {
    for (const answer of [smallFamily, twoHouseholds]) {
      const { view, all, arrangement } = opened(answer, [2, 1, 4, 1], layout);
      const { branches, frame } = toPicture(all, testWords, arrangement);
      for (const { id, source, target } of linksOf(view)) {
        const [from, to] = [source, target].map((end) => frame.positions.get(end)!);
        const line = [from!, ...(frame.routes.get(id) ?? []), to!];
        for (const { card } of branches) {
          expect(line.some((at, n) => n > 0 && crosses(line[n - 1]!, at, card))).toBe(false);
        }
      }
    }
  });
});

describe('a way on that is open', () => {
  const { view, all, beyond } = opened(smallFamily, [2, 1]);
  const [first] = beyond;
  const [person, sibling] = first!.families[0]!;

  it('is walked to from whoever leads there, and in the order of the list', () => {
    expect(neighbours(all, first!.from)).toContain(person!.id);
    expect(neighbours(all, person!.id)).toEqual([first!.from]);
    const order = readingOrder(all);
    expect(order.slice(order.indexOf(first!.from) + 1)[0]).toBe(person!.id);
    expect(teamOrder(all)).toEqual(teamOrder(view));
  });

  it('stands out with whoever leads there', () => {
    expect(related(all, first!.from)).toContain(person!.id);
    expect([...related(all, person!.id)]).toEqual(expect.arrayContaining([first!.from, first!.id]));
    expect(related(all, person!.id)).not.toContain(sibling!.id);
  });

  it('is spoken: who, of what family, through whom', () => {
    expect(speak(all, person!.id, testWords)).toBe(
      `Given00 Brown, 1 years old, in another family of yours, with Given01 Brown, also with ${first!.name}`,
    );
  });

  it('is in the legend, and only then', () => {
    expect(signsOf(all)).toContain('beyond');
    expect(signsOf(view)).not.toContain('beyond');
  });

  it('goes along in the drawing and in the table, each person as often as they are shown', () => {
    const sheet = { title: 't', dated: 'd', takenBy: 'p', signs: [], kinds: [] };
    const svg = toSvg(all, toPicture(all, testWords), sheet);
    expect(svg.match(/>Given00 Brown</g)).toHaveLength(beyond.length);
    expect(svg).toContain('3 people in 2 other');
    const headings = { for: 'for', agency: 'agency', role: 'role', name: 'name' } as Headings;
    const rows = toCsv(all, testWords, headings).trimEnd().split('\r\n');
    const own = rows.filter((row) => row.includes('Given00 Brown'));
    expect(own).toHaveLength(beyond.length);
    expect(own[0]).toContain('in another family of yours');
    expect(toCsv(view, testWords, headings)).not.toContain('Given');
  });
});
