import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { widestLine } from './boxes.ts';
import type { FamilyTeam } from './family-team.ts';
import * as families from './fixtures.ts';
import { agency, line, member, person, team } from './fixture-parts.ts';
import { largeTeam } from './fixtures.ts';
import { overlaps, type Rect } from './geometry.ts';
import { toView } from './model.ts';
import { toPicture } from './picture.ts';
import { sectorOrder } from './sectors.ts';
import { strayLines } from './stray-lines.ts';
import { testWords } from './test-words.ts';

const draw = (answer: FamilyTeam) => toPicture(toView(answer), testWords);

function nodes(answer: FamilyTeam): (Rect & { id: string })[] {
  const { boxes, layout } = draw(answer);
  return [...layout.positions].map(([id, at]) => ({ ...boxes.get(id)!, ...at }));
}

function collisions(answer: FamilyTeam): string[] {
  const all = nodes(answer);
  return all.flatMap((own, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlaps(own, other, 4))
      .map((other) => `${own.id} × ${other.id}`),
  );
}

/** Teams of every shape, from nobody at all to more than any page has shown. */
const anyTeam = fc
  .record({
    adults: fc.integer({ min: 0, max: 5 }),
    children: fc.integer({ min: 1, max: 7 }),
    homes: fc.integer({ min: 0, max: 3 }),
    agencies: fc.array(
      fc.record({
        sector: fc.constantFrom(...sectorOrder),
        name: fc.string({ minLength: 1, maxLength: 70 }),
        people: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 9 }),
        whose: fc.nat({ max: 20 }),
      }),
      { maxLength: 24 },
    ),
    isMediated: fc.boolean(),
  })
  .map(({ adults, children, homes, agencies, isMediated }) => {
    const households = Array.from({ length: homes }, (_, at) => ({
      id: `home-${at}`,
      address: `${at} Mill Lane`,
      postcode: null,
      areaName: null,
    }));
    const at = (index: number) =>
      homes === 0 ? [] : [...new Set([`home-${index % homes}`, `home-${(index * 2) % homes}`])];
    const members = Array.from({ length: adults + children }, (_, index) =>
      member(`m${index}`, `Person ${index}`, index < children ? 3 + index : 25 + index, {
        isSubject: index === 0,
        householdIds: at(index),
      }),
    );
    const lines = agencies.map((own, index) =>
      line(
        `l${index}`,
        members[own.whose % members.length]!.id,
        agency(`a${index}`, own.name, own.sector),
        own.people.map((name, count) => person(`p${index}-${count}`, name, 'Fox', 'Keyworker')),
      ),
    );
    return team({
      subjectId: 'm0',
      members,
      households,
      lines,
      mediatedFor: isMediated ? ['m0'] : [],
    });
  });

describe('the ring layout', () => {
  it.each([5, 15, 51, 120])('keeps the boxes of %i nodes apart', (count) => {
    expect(nodes(largeTeam(count))).toHaveLength(count);
    expect(collisions(largeTeam(count))).toEqual([]);
  });

  it.each(Object.entries(families).filter(([, own]) => typeof own === 'object' && 'lines' in own))(
    'keeps the boxes of %s apart',
    (_, answer) => expect(collisions(answer as FamilyTeam)).toEqual([]),
  );

  it('keeps the boxes of any team apart, labels inside their box, and lines off the others', () => {
    fc.assert(
      fc.property(anyTeam, (answer) => {
        expect(collisions(answer)).toEqual([]);
        expect(strayLines(answer)).toEqual([]);
        for (const box of draw(answer).boxes.values()) {
          expect(widestLine(box)).toBeLessThanOrEqual(box.w);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(Object.entries(families).filter(([, own]) => typeof own === 'object' && 'lines' in own))(
    'leads no line of %s past somebody whose it is not',
    (_, answer) => expect(strayLines(answer as FamilyTeam)).toEqual([]),
  );

  it.each([30, 51])('leads no line of %i nodes past somebody whose it is not', (count) => {
    expect(strayLines(largeTeam(count))).toEqual([]);
  });

  it('places everyone who is shown, and nobody else', () => {
    fc.assert(
      fc.property(anyTeam, (answer) => {
        const { boxes, layout } = draw(answer);
        expect([...layout.positions.keys()].sort()).toEqual([...boxes.keys()].sort());
        for (const { x, y } of layout.positions.values()) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('draws the same picture for the same team, whatever the order of the answer', () => {
    fc.assert(
      fc.property(anyTeam, (answer) => {
        const turned = {
          ...answer,
          members: answer.members.toReversed(),
          households: answer.households.toReversed(),
          lines: answer.lines.toReversed(),
        };
        expect(nodes(turned)).toEqual(nodes(answer));
      }),
      { numRuns: 12 },
    );
  });

  it('keeps the sectors in order round the family', () => {
    const { layout } = draw(largeTeam(51));
    expect(layout.wedges.map((wedge) => wedge.from)).toEqual(
      layout.wedges.map((wedge) => wedge.from).toSorted((a, b) => a - b),
    );
    for (const [index, wedge] of layout.wedges.entries()) {
      const next = layout.wedges[index + 1];
      if (next) expect(wedge.to).toBeLessThan(next.from);
    }
  });

  it('stands people farther out than their agency', () => {
    const all = new Map(nodes(largeTeam(51)).map((own) => [own.id, own]));
    const view = toView(largeTeam(51));
    const reach = ({ x, y }: Rect) => Math.hypot(x, y * 1.25);
    for (const own of view.sectors.flatMap((sector) => sector.agencies)) {
      for (const { id } of own.people)
        expect(reach(all.get(id)!)).toBeGreaterThan(reach(all.get(own.id)!));
    }
  });

  it.each([12, 30, 51])(
    'moves nobody by more than one slot when one person joins a team of %i',
    (size) => {
      const before = largeTeam(size);
      const joining = person('new', 'Nia', 'Adeyemi', 'Keyworker');
      const lines = before.lines.map((own) =>
        own.agency.id === 'agency-1'
          ? { ...own, practitioners: [...own.practitioners, joining] }
          : own,
      );
      const [was, is] = [before, { ...before, lines }].map((answer) => {
        const view = toView(answer);
        const { layout } = toPicture(view, testWords);
        const ring = view.sectors
          .flatMap((s) => s.agencies)
          .flatMap((a) => a.people.map((p) => p.id));
        return { ring, layout };
      });
      const slot = 360 / is!.ring.length;
      for (const id of was!.ring) {
        const [from, to] = [was!, is!].map((own) => turn(own.layout.positions.get(id)!));
        const moved = Math.abs(((to! - from! + 540) % 360) - 180);
        expect(moved).toBeLessThanOrEqual(slot);
      }
    },
  );
});

const turn = ({ x, y }: { x: number; y: number }) => (Math.atan2(x, -y) * 180) / Math.PI;
