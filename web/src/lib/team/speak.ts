import { branchOfPerson } from './beyond/branches.ts';
import { grouped } from './order.ts';
import type { AgencyView, BranchView, MemberView, PersonView, TeamView } from './view.ts';
import type { Words } from './words.ts';

/** One node of the picture in words: what the list says of it, short enough to be spoken at each step. */
export function speak(view: TeamView, nodeId: string, words: Words): string {
  const member = view.members.find((own) => own.id === nodeId);
  if (member) return speakMember(view, member, words);
  if (nodeId === view.mediated?.id) {
    return sentence([words.mediated, forMembers(view, view.mediated.memberIds, words)]);
  }
  const chair = view.chairs.find((own) => own.id === nodeId);
  if (chair) {
    return sentence([words.chair(chair.sector), forMembers(view, [chair.memberId], words)]);
  }
  const branch = branchOfPerson(view, nodeId);
  if (branch) return speakOther(branch, nodeId, words);
  for (const agency of view.sectors.flatMap((sector) => sector.agencies)) {
    if (agency.id === nodeId) return speakAgency(view, agency, words);
    const person = agency.people.find((own) => own.id === nodeId);
    if (person) return speakPerson(view, agency, person, words);
  }
  return '';
}

const sentence = (parts: string[]) => parts.filter(Boolean).join(', ');

const speakMember = (view: TeamView, member: MemberView, words: Words) =>
  member.folded
    ? sentence([member.given, words.people(member.folded)])
    : sentence([
        words.memberName(member),
        words.age(member.age),
        marked(view, member.id, words),
        ...memberFacts(view, member, words),
      ]);

/** Part in the family, relations and homes. "Parent of Ava" says "parent" already. */
export function memberFacts(view: TeamView, member: MemberView, words: Words): string[] {
  const own = view.relations.filter((relation) => relation.fromId === member.id);
  const kinds = new Set(own.map(({ kind }) => kind));
  const relations = [...grouped(own, ({ kind, isCurrent }) => `${kind} ${isCurrent}`).values()].map(
    (alike) => {
      const { kind, isCurrent } = alike[0]!;
      const names = alike.map(({ toId }) => memberName(view, toId, words));
      return words.relationTo(kind, words.list(names), isCurrent);
    },
  );
  const homes = view.households.flatMap(({ address, memberIds }, index) =>
    memberIds.includes(member.id) ? [words.household(address, index + 1)] : [],
  );
  const roles = member.roles.filter((role) => !kinds.has(role) && role !== member.age.kind);
  return [...roles.map(words.memberRole), ...relations, ...homes];
}

/** Somebody of another family, with whom of it stands there as well. */
function speakOther(branch: BranchView, nodeId: string, words: Words): string {
  const family = branch.families.find((people) => people.some(({ id }) => id === nodeId)) ?? [];
  const person = family.find(({ id }) => id === nodeId)!;
  const others = family.filter((own) => own !== person).map(words.memberName);
  return sentence([
    words.memberName(person),
    words.age(person.age),
    words.otherFamily,
    others.length ? words.with(words.list(others)) : '',
    words.alsoWith(branch.name),
  ]);
}

/** What a node of the team is called, alone. */
export function nameOf(view: TeamView, nodeId: string, words: Words): string {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const person = agencies.flatMap((own) => own.people).find((own) => own.id === nodeId);
  if (person) return words.name(person);
  return agencies.find((own) => own.id === nodeId)?.name ?? memberName(view, nodeId, words);
}

const speakAgency = (view: TeamView, agency: AgencyView, words: Words) =>
  sentence([
    agency.name,
    words.sector(agency.sector),
    agency.isCurrent ? '' : words.ended,
    marked(view, agency.id, words),
    forMembers(
      view,
      agency.links.map((link) => link.memberId),
      words,
    ),
    words.list(agency.people.map(words.name)),
    agency.folded?.people ? words.people(agency.folded.people) : '',
  ]);

const speakPerson = (view: TeamView, agency: AgencyView, person: PersonView, words: Words) =>
  sentence([
    words.name(person),
    person.jobTitle,
    person.isViewer ? words.you : '',
    person.isLead ? words.lead : '',
    person.hasLeft ? words.left : person.isCurrent ? '' : words.ended,
    marked(view, person.id, words),
    agency.name,
    forMembers(view, person.memberIds, words),
    words.confirmed(latest(person.lines.map((line) => line.lastConfirmed))),
  ]);

/** Whether they joined or left in the stretch of time that is looked at. */
function marked(view: TeamView, id: string, words: Words): string {
  const mark = view.marks.get(id);
  return mark ? words.marked(mark) : '';
}

export const forMembers = (view: TeamView, memberIds: string[], words: Words): string =>
  words.forMembers(memberNames(view, memberIds, words));

export const memberNames = (view: TeamView, memberIds: string[], words: Words): string =>
  words.list(memberIds.map((id) => memberName(view, id, words)));

export function memberName(view: TeamView, memberId: string, words: Words): string {
  const member = view.members.find((own) => own.id === memberId);
  return member ? words.memberName(member) : '';
}

/** The newest of some ISO times; null where none is recorded. */
const latest = (times: (string | null)[]): string | null =>
  times.reduce((newest, time) => (time && (!newest || time > newest) ? time : newest), null);
