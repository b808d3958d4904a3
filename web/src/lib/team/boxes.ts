import type { HouseholdPlan } from './households.ts';
import { textWidth, wrap } from './text.ts';
import type { AgencyView, MemberView, PersonView, TeamView } from './view.ts';
import type { Words } from './words.ts';

/** A node as it will be drawn: its texts already broken into lines, and the room that it takes. */
export interface Box {
  id: string;
  title: string[];
  caption: string[];
  /** Written in a strip along the top edge; empty when the box has none. */
  strip: string[];
  /** Written across the lower edge; it takes no room. Empty when the box has none. */
  badge: string;
  w: number;
  h: number;
}

export type Boxes = ReadonlyMap<string, Box>;

export const type = { title: 14, caption: 13.5, strip: 13.5, household: 14, badge: 12 } as const;
export const leading = { title: 17, caption: 16, strip: 16 } as const;
export const widths = { member: 122, agency: 140, person: 132, mediated: 140 } as const;
const padding = { x: 6, y: 7 };

/** The box of every node of the view, by the node's id. */
export function measure(view: TeamView, plan: HouseholdPlan, words: Words): Boxes {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const boxes = [
    ...view.members.map((member) => memberBox(member, view, plan, words)),
    ...agencies.map((agency) => agencyBox(agency, words)),
    ...agencies.flatMap((agency) => agency.people).map((person) => personBox(person, words)),
    ...view.chairs.map(({ id, sector }) => box(id, widths.agency, words.chair(sector), '', '', 8)),
    ...(view.mediated ? [box(view.mediated.id, widths.mediated, words.mediated, '', '', 4)] : []),
  ];
  return new Map(boxes.map((own) => [own.id, { ...own, badge: badgeOf(own.id) }]));

  function badgeOf(id: string): string {
    const mark = view.marks.get(id);
    return mark ? words.mark(mark) : '';
  }
}

function memberBox(member: MemberView, view: TeamView, plan: HouseholdPlan, words: Words): Box {
  if (member.folded) {
    return box(member.id, widths.member, member.given, words.people(member.folded), '', 3);
  }
  // The plan may be that of another day, on which somebody had one home more.
  const elsewhere = (plan.alsoAt.get(member.id) ?? []).flatMap(({ id }) =>
    view.households.filter((own) => own.id === id && own.memberIds.includes(member.id)),
  );
  const homes = elsewhere.map((home) =>
    words.household(home.address, view.households.indexOf(home) + 1),
  );
  const facts = [
    words.shortAge(member.age),
    ...partOf(member, view, words),
    ...(homes.length ? [words.alsoAt(homes.join(', '))] : []),
  ];
  const caption = [...new Set(facts)].filter(Boolean).join(' · ');
  return box(member.id, widths.member, words.memberName(member), caption, '', 2);
}

/** What they are to the client, which says more than their part in the family: "foster carer", not "carer". */
function partOf(member: MemberView, view: TeamView, words: Words): string[] {
  const subject = view.members.find((own) => own.isSubject && !own.folded);
  const toClient = view.relations.find(
    ({ fromId, toId }) => fromId === member.id && toId === subject?.id,
  );
  if (toClient) return [words.kin(toClient.kind, toClient.isCurrent)];
  const role = member.roles.find((own) => own !== member.age.kind);
  return role ? [words.memberRole(role)] : [];
}

const agencyBox = (agency: AgencyView, words: Words) =>
  box(
    agency.id,
    widths.agency,
    agency.name,
    [
      agency.isCurrent ? '' : words.ended,
      agency.folded?.people ? words.people(agency.folded.people) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    words.sector(agency.sector),
    3,
  );

function personBox(person: PersonView, words: Words): Box {
  const marks = [
    person.isLead ? `★ ${words.lead}` : '',
    person.isViewer ? words.you : '',
    person.hasLeft ? words.left : person.isCurrent ? '' : words.ended,
  ].filter(Boolean);
  const caption = [...marks, person.jobTitle].filter(Boolean).join(' · ');
  return box(person.id, widths.person, words.name(person), caption, '', 3);
}

/** Breaks texts into lines that fit a width, and gives the room they take. */
export function box(
  id: string,
  w: number,
  titleText: string,
  captionText: string,
  stripText: string,
  maxLines: number,
): Box {
  const room = w - 2 * padding.x;
  // Titles are bold, and so wider than they are estimated.
  const title = wrap(titleText, type.title, room - 8, maxLines);
  const caption = captionText ? wrap(captionText, type.caption, room, 3) : [];
  const strip = stripText ? wrap(stripText, type.strip, room, 2) : [];
  const text = title.length * leading.title + caption.length * leading.caption;
  return { id, title, caption, strip, badge: '', w, h: text + 2 * padding.y + stripHeight(strip) };
}

const stripHeight = (strip: string[]) => (strip.length ? strip.length * leading.strip + 7 : 0);

/** The height of the strip along a box's top edge. */
export const stripOf = (box: Box): number => stripHeight(box.strip);

/** The widest line of a box: what a test holds against the box's width. */
export const widestLine = ({ title, caption, strip }: Box): number =>
  Math.max(
    ...title.map((line) => textWidth(line, type.title)),
    ...caption.map((line) => textWidth(line, type.caption)),
    ...strip.map((line) => textWidth(line, type.strip)),
  );
