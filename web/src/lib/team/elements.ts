import type { ElementDefinition } from 'cytoscape';
import { linksOf, type TeamLink } from './links.ts';
import { segmentsOf } from './routes.ts';
import { backdrop } from './backdrop.ts';
import { leading, stripOf, type Box, type Boxes } from './boxes.ts';
import type { Point } from './geometry.ts';
import type { TeamLayout } from './layout.ts';
import { isUnknown } from './legend.ts';
import { kindOf } from './sectors.ts';
import type { AgencyView, MemberView, PersonView, TeamView } from './view.ts';

/** What is drawn, back to front. Positions and texts are already settled: this only puts them together. */
export function toElements(view: TeamView, boxes: Boxes, layout: TeamLayout): ElementDefinition[] {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const nodes = [
    ...view.members.map((member) => node(member.id, 'member', memberClasses(member))),
    ...agencies.map((agency) =>
      node(agency.id, 'agency', agencyClasses(agency), kindOf(agency.sector)),
    ),
    ...agencies.flatMap((agency) =>
      agency.people.map((person) =>
        node(person.id, 'person', personClasses(person), kindOf(agency.sector)),
      ),
    ),
    ...(view.mediated ? [node(view.mediated.id, 'mediated', [])] : []),
    ...view.chairs.map(({ id, sector }) => fixed(node(id, 'chair', [], kindOf(sector)))),
  ];
  return [...backdrop(layout), ...linksOf(view).map((link) => edge(link, layout)), ...nodes.flat()];

  /** Who joined or left, across the lower edge, where it covers no words. */
  function badge({ id, badge: label, h }: Box, { x, y }: Point): ElementDefinition[] {
    const mark = view.marks.get(id);
    if (!mark || !label) return [];
    const data = { id: `badge:${id}`, of: id, label };
    return [{ data, position: { x, y: y + h / 2 + 5 }, classes: `text badge ${mark.kind}` }];
  }

  function node(id: string, type: string, classes: string[], kind?: string): ElementDefinition[] {
    const box = boxes.get(id);
    const position = layout.positions.get(id);
    if (!box || !position) return [];
    return [...boxElements(box, position, type, classes, kind), ...badge(box, position)];
  }
}

/** Nobody moves it: it is no part of the team whose places are kept. */
const fixed = (elements: ElementDefinition[]) =>
  elements.map((own) => ({ ...own, grabbable: false }));

/** A box with its texts. */
export function boxElements(
  box: Box,
  position: Point,
  type: string,
  classes: string[],
  kind?: string,
): ElementDefinition[] {
  const { id, w, h } = box;
  const data = { id, type, kind, w, h, label: box.title.join('\n'), ...middles(box) };
  const all = [type, kind, ...classes].join(' ');
  return [{ data, position: { ...position }, classes: all }, ...texts(box, position, all)];
}

/** How far the title's and the caption's middles stand from the box's middle. */
function middles(box: Box) {
  const strip = stripOf(box);
  const title = box.title.length * leading.title;
  const caption = box.caption.length * leading.caption;
  const stripEdge = (strip / box.h) * 100;
  return { titleY: (strip - caption) / 2, captionY: (strip + title) / 2, stripEdge };
}

/** Cytoscape gives a node one label in one style, so the smaller texts are nodes that nobody can meet. */
function texts(box: Box, position: Point, classes: string): ElementDefinition[] {
  const text = (part: 'caption' | 'strip', label: string, y: number): ElementDefinition => ({
    data: { id: `${part}:${box.id}`, of: box.id, label },
    position: { x: position.x, y: position.y + y },
    classes: `text ${part} of-${classes}`,
  });
  return [
    ...(box.caption.length ? [text('caption', box.caption.join('\n'), middles(box).captionY)] : []),
    ...(box.strip.length ? [text('strip', box.strip.join('\n'), (stripOf(box) - box.h) / 2)] : []),
  ];
}

function edge(link: TeamLink, { positions, routes }: TeamLayout): ElementDefinition {
  const { id, source, target, kind, kin, isCurrent, isOwn } = link;
  const bends = routes.get(id) ?? [];
  const way = bends.length
    ? segmentsOf(positions.get(source)!, positions.get(target)!, bends)
    : undefined;
  const classes = [
    'link',
    kind,
    kin,
    isCurrent ? '' : 'ended',
    isOwn ? 'own' : '',
    way ? 'bent' : '',
  ];
  return { data: { id, source, target, ...way }, classes: classes.filter(Boolean).join(' ') };
}

const memberClasses = (member: MemberView) => [
  ...(member.isSubject ? ['subject'] : []),
  ...(member.age.kind === 'unborn' ? ['unborn'] : []),
  ...(isUnknown(member) ? ['unknown'] : []),
  ...(member.folded ? ['folded'] : []),
];

const agencyClasses = (agency: AgencyView) => [
  ...(agency.isCurrent ? [] : ['ended']),
  ...(agency.folded ? ['folded'] : []),
];

const personClasses = (person: PersonView) => [
  ...(person.isCurrent ? [] : ['ended']),
  ...(person.isLead ? ['lead'] : []),
  ...(person.isViewer ? ['viewer'] : []),
];
