import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { FamilyTeam } from './family-team.ts';
import { emptyTeam, largeTeam, mediatedOnly, smallFamily, twoHouseholds } from './fixtures.ts';
import { kindsOf, signsOf } from './legend.ts';
import { linksOf, related } from './links.ts';
import { toView } from './model.ts';
import { blackOnWhite, contrast, dark, light, whiteOnBlack, type Palette } from './palette.ts';
import { toPicture } from './picture.ts';
import { speak } from './speak.ts';
import { testWords } from './test-words.ts';
import { readingOrder, stepFrom, type Direction } from './walk.ts';

const elementsOf = (answer: FamilyTeam) => toPicture(toView(answer), testWords).elements;

describe('what is drawn', () => {
  it.each<[string, FamilyTeam]>([
    ['a small family', smallFamily],
    ['two households', twoHouseholds],
    ['51 nodes', largeTeam(51)],
  ])('is one node for each thing in the list and one edge for each link: %s', (_, answer) => {
    const view = toView(answer);
    const elements = elementsOf(answer);
    const drawn = elements.filter(({ data }) => data.type).map(({ data }) => data.id);
    expect(drawn.toSorted()).toEqual(readingOrder(view).toSorted());
    const edges = elements.filter(({ data }) => data.source).map(({ data }) => data.id);
    expect(edges.toSorted()).toEqual(
      linksOf(view)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new Set(elements.map(({ data }) => data.id)).size).toBe(elements.length);
  });

  it('says "ended" and "Lead" in words, not by colour alone', () => {
    const captions = new Map(
      elementsOf(smallFamily).map(({ data }) => [data.of, data.label as string]),
    );
    expect(captions.get('person:police:pike')).toContain('(ended)');
    expect(captions.get('person:hv:viewer')).toContain('★ Lead');
  });

  it('tells nothing of a mediated service but that it exists', () => {
    const elements = elementsOf(mediatedOnly);
    expect(elements.filter(({ data }) => data.type === 'agency' || data.type === 'person')).toEqual(
      [],
    );
    expect(linksOf(toView(mediatedOnly))).toHaveLength(1);
  });

  it('lights up the line from a person through their agency to whom they support', () => {
    expect([...related(toView(smallFamily), 'person:gp:hale')].toSorted()).toEqual([
      'agency:gp',
      'member:ava',
      'member:sam',
      'person:gp:hale',
      'staff:agency:gp>person:gp:hale',
      'support:member:ava>agency:gp',
      'support:member:sam>agency:gp',
    ]);
  });
});

describe('the legend', () => {
  it.each<[string, FamilyTeam, string[]]>([
    ['an empty team', emptyTeam, ['subject', 'home']],
    ['only a mediated line', mediatedOnly, ['subject', 'home', 'mediated']],
  ])('explains what is on screen and no more: %s', (_, answer, signs) => {
    expect(signsOf(toView(answer))).toEqual(signs);
    expect(kindsOf(toView(answer))).toEqual([]);
  });

  it('explains every sign that is there', () => {
    expect(signsOf(toView(twoHouseholds))).toEqual([
      'subject',
      'member',
      'unborn',
      'home',
      'relation',
      'partner',
      'sibling',
      'relationEnded',
      'agency',
      'person',
      'link',
      'own',
      'lead',
      'ended',
      'mediated',
    ]);
  });
});

describe('walking with the keyboard', () => {
  const { positions } = toPicture(toView(largeTeam(51)), testWords).layout;
  const directions: Direction[] = ['up', 'down', 'left', 'right'];

  it('goes where the arrow points', () => {
    for (const id of positions.keys()) {
      const at = positions.get(id)!;
      const right = positions.get(stepFrom(positions, id, 'right'))!;
      expect(right.x).toBeGreaterThanOrEqual(at.x);
      const up = positions.get(stepFrom(positions, id, 'up'))!;
      expect(up.y).toBeLessThanOrEqual(at.y);
    }
  });

  it('reaches everyone from the client with arrows alone', () => {
    const seen = new Set(['member:ava']);
    for (const id of seen) for (const way of directions) seen.add(stepFrom(positions, id, way));
    expect([...positions.keys()].filter((id) => !seen.has(id))).toEqual([]);
  });

  it('says who it has reached as the list does', () => {
    const view = toView(smallFamily);
    expect(speak(view, 'person:hv:viewer', testWords)).toBe(
      'Priya Shah, Health visitor, You, Lead, Northgate Health Visiting, for Ava Okafor, confirmed 2026-05-03',
    );
    for (const id of readingOrder(view)) expect(speak(view, id, testWords)).not.toBe('');
  });
});

const palettes: [string, Palette][] = Object.entries({ light, dark, blackOnWhite, whiteOnBlack });

describe.each(palettes)('the colours, %s,', (_, { kinds, colours }) => {
  it.each(Object.entries(kinds))('of %s can be read by everyone (AA)', (__, { strong, soft }) => {
    expect(contrast(strong, colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strong, soft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.text, soft)).toBeGreaterThanOrEqual(4.5);
  });

  it.each<[string, string, string, number]>([
    ['an ended title', colours.ended, colours.endedPaper, 4.5],
    ['a caption', colours.secondary, colours.paper, 4.5],
    ['an address', colours.hullText, colours.hull, 4.5],
    ['the client', colours.paper, colours.ink, 4.5],
    ['a link', colours.link, colours.paper, 3],
    ['a relation', colours.relation, colours.hull, 3],
  ])('of %s stand out', (__, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });
});

it.each([light, dark])('the list has the colours of the picture', ({ kinds }) => {
  const sheet = readFileSync(new URL('./team.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  for (const [kind, { strong, soft }] of Object.entries(kinds)) {
    expect(sheet).toContain(`.kind-${kind} { --kind-strong: ${strong}; --kind-soft: ${soft};`);
  }
});
