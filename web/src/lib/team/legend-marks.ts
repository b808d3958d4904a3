import type { Sign } from './legend.ts';
import type { Palette } from './palette.ts';
import type { Kind } from './sectors.ts';

/** One shape of a mark in the legend, 48 by 24: drawn on the page and in what is taken along. */
export interface Shape {
  tag: 'rect' | 'line' | 'path';
  attributes: Readonly<Record<string, string | number>>;
}

export const markSize = { w: 48, h: 24 } as const;

const dashes = { ended: '4 3', chair: '2 4', carer: '9 3 2 3', sibling: '2 3' } as const;

/** The mark of a sign, in the colours and dashes in which the picture shows it. */
export function markOf(sign: Sign, { colours }: Palette): Shape[] {
  const edge = { fill: colours.paper, stroke: colours.ink, 'stroke-width': 1.5 };
  const boxes: Partial<Record<Sign, Shape[]>> = {
    subject: [rect(9, { ...edge, fill: colours.ink })],
    member: [rect(9, edge)],
    unborn: [rect(9, { ...edge, 'stroke-dasharray': '1.5 3', 'stroke-width': 2 })],
    unknown: [rect(9, { ...edge, 'stroke-dasharray': dashes.ended })],
    home: [rect(6, { ...edge, fill: colours.hull, stroke: colours.hullBorder })],
    agency: [rect(3, edge), strip(colours.ink)],
    person: [rect(3, edge)],
    lead: [rect(3, { ...edge, 'stroke-width': 3.5 })],
    folded: [rect(3, { ...edge, 'stroke-width': 4 }), inner(colours.paper)],
    ended: [
      rect(3, {
        fill: colours.endedPaper,
        stroke: colours.ended,
        'stroke-width': 1.5,
        'stroke-dasharray': dashes.ended,
      }),
    ],
    beyond: [rect(6, { ...edge, 'stroke-width': 2, 'stroke-dasharray': '8 4' })],
    joined: [rect(3, edge), badge(colours.ink, colours.ink), plus(colours.paper, true)],
    left: [rect(3, edge), badge(colours.paper, colours.ink), plus(colours.ink, false)],
    chair: [rect(3, { ...edge, stroke: colours.secondary, 'stroke-dasharray': dashes.chair })],
    mediated: [
      path('M8 2H40L45 7V17L40 22H8L3 17V7Z', edge),
      path('M9 5H39L42 8V16L39 19H9L6 16V8Z', edge),
    ],
  };
  return boxes[sign] ?? [line(lineOf(sign, colours))];
}

function lineOf(sign: Sign, colours: Palette['colours']) {
  const relation = { stroke: colours.relation, 'stroke-width': 2 };
  const lines: Partial<Record<Sign, Record<string, string | number>>> = {
    relation,
    partner: { ...relation, 'stroke-width': 4.5 },
    carer: { ...relation, 'stroke-dasharray': dashes.carer },
    sibling: { ...relation, 'stroke-dasharray': dashes.sibling },
    relationEnded: { ...relation, 'stroke-width': 1.2, 'stroke-dasharray': dashes.ended },
    own: { stroke: colours.ownLink, 'stroke-width': 3.5 },
  };
  return lines[sign] ?? { stroke: colours.link, 'stroke-width': 1.5 };
}

export const markOfKind = (kind: Kind, { kinds }: Palette): Shape[] => [
  { tag: 'rect', attributes: { x: 4, y: 3, width: 40, height: 18, fill: kinds[kind].soft } },
  strip(kinds[kind].strong),
];

type Attributes = Record<string, string | number>;

const rect = (rx: number, more: Attributes): Shape => {
  return { tag: 'rect', attributes: { x: 4, y: 3, width: 40, height: 18, rx, ...more } };
};

const inner = (stroke: string): Shape => {
  const place = { x: 4, y: 3, width: 40, height: 18, rx: 3 };
  return { tag: 'rect', attributes: { ...place, fill: 'none', stroke, 'stroke-width': 1.4 } };
};

const strip = (fill: string): Shape => {
  return { tag: 'rect', attributes: { x: 4, y: 3, width: 40, height: 7, fill } };
};

const path = (d: string, more: Attributes): Shape => ({ tag: 'path', attributes: { d, ...more } });

const badge = (fill: string, stroke: string): Shape => {
  const place = { x: 13, y: 11, width: 22, height: 12, rx: 3 };
  return { tag: 'rect', attributes: { ...place, fill, stroke, 'stroke-width': 1.5 } };
};

const plus = (stroke: string, isJoined: boolean): Shape =>
  path(isJoined ? 'M20 17H28M24 13V21' : 'M20 17H28', { stroke, 'stroke-width': 2 });

const line = (more: Attributes): Shape => {
  return { tag: 'line', attributes: { x1: 2, y1: 12, x2: 46, y2: 12, ...more } };
};
