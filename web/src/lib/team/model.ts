import type { FamilyTeam, Line, TeamPractitioner } from './family-team.ts';
import { viewFamily } from './model-family.ts';
import { sectorRank } from './sectors.ts';
import { agencyNode, mediatedNode, memberNode, personNode } from './node-ids.ts';
import { by, firstOf, grouped, inOrder } from './order.ts';
import type {
  AgencyView,
  LineGroup,
  MemberLink,
  PersonView,
  SectorView,
  TeamView,
} from './view.ts';

/** Turns the API's answer into what is shown. The order of the answer's lists does not matter. */
export function toView(team: FamilyTeam): TeamView {
  const family = viewFamily(team);
  const rank = new Map(family.members.map((member, index) => [member.clientId, index]));
  const lines = team.lines.filter((line) => rank.has(line.clientId));
  const sectors = viewSectors(lines, team.viewerPractitionerId, rank);
  const mediatedFor = family.members.filter((m) => team.mediatedFor.includes(m.clientId));
  return {
    subjectId: memberNode(team.subjectId),
    asOf: team.asOf,
    ...family,
    sectors,
    mediated: mediatedFor.length
      ? { id: mediatedNode, memberIds: mediatedFor.map((m) => m.id) }
      : null,
    homeOfLine: homes(sectors),
    chairs: [],
    marks: new Map(),
    beyond: [],
  };
}

function viewSectors(lines: Line[], viewerId: string, rank: Map<string, number>): SectorView[] {
  const agencies = [...grouped(lines, (line) => line.agency.id).values()].map((own) =>
    viewAgency(own, viewerId, rank),
  );
  return [...grouped(agencies, (agency) => agency.sector)]
    .map(([sector, members]) => ({
      sector,
      agencies: inOrder(
        members,
        firstOf((a) => a.isCurrent),
        by((a) => a.name),
        by((a) => a.id),
      ),
    }))
    .sort((a, b) => sectorRank(a.sector) - sectorRank(b.sector) || by(sectorName)(a, b));
}

const sectorName = (group: SectorView) => group.sector;

function viewAgency(lines: Line[], viewerId: string, rank: Map<string, number>): AgencyView {
  const ordered = inOrder(
    lines,
    by((line) => rank.get(line.clientId) ?? 0),
    by((line) => line.role),
    by((line) => line.id),
  );
  const { id: agencyId, ...agency } = ordered[0]!.agency;
  const unnamed = ordered.filter((line) => line.practitioners.length === 0);
  return {
    ...agency,
    id: agencyNode(agencyId),
    agencyId,
    isCurrent: lines.some((line) => line.isCurrent),
    people: viewPeople(ordered, viewerId),
    lines: groupLines(unnamed.map((line) => ({ line, isLead: false, isCurrent: line.isCurrent }))),
    links: viewLinks(ordered),
  };
}

function viewLinks(lines: Line[]): MemberLink[] {
  return [...grouped(lines, (line) => line.clientId)].map(([clientId, own]) => ({
    memberId: memberNode(clientId),
    isCurrent: own.some((line) => line.isCurrent),
    isOwn: own.some((line) => line.isOwn),
  }));
}

interface Part {
  line: Line;
  practitioner: TeamPractitioner;
}

function viewPeople(lines: Line[], viewerId: string): PersonView[] {
  const parts = lines.flatMap((line) =>
    line.practitioners.map((practitioner) => ({ line, practitioner })),
  );
  const people = [...grouped(parts, (part) => part.practitioner.id).values()];
  return inOrder(
    people.map((own) => viewPerson(own, viewerId)),
    firstOf((p) => p.isCurrent),
    firstOf((p) => p.isLead),
    by((p) => p.family),
    by((p) => p.given),
    by((p) => p.id),
  );
}

function viewPerson(parts: Part[], viewerId: string): PersonView {
  const { practitioner, line } = parts[0]!;
  const told = parts.map((part) => ({
    line: part.line,
    isLead: part.practitioner.isLead,
    isCurrent: part.line.isCurrent && part.practitioner.isCurrent,
  }));
  const { id: practitionerId, ...facts } = practitioner;
  return {
    ...facts,
    id: personNode(line.agency.id, practitionerId),
    practitionerId,
    isViewer: practitionerId === viewerId,
    isLead: told.some((part) => part.isLead && part.isCurrent),
    isCurrent: told.some((part) => part.isCurrent),
    hasLeft: !told.some((part) => part.isCurrent) && told.some((part) => part.line.isCurrent),
    memberIds: [...new Set(told.map((part) => memberNode(part.line.clientId)))],
    lines: groupLines(told),
  };
}

function groupLines(told: { line: Line; isLead: boolean; isCurrent: boolean }[]): LineGroup[] {
  const keyOf = ({ line, isLead, isCurrent }: (typeof told)[number]) =>
    JSON.stringify([
      line.role,
      line.basis,
      line.reason,
      isLead,
      isCurrent,
      day(line.since),
      day(line.until),
      day(line.lastConfirmed),
    ]);
  const groups = [...grouped(told, keyOf)].map(([key, own]) => {
    const { line, isLead, isCurrent } = own[0]!;
    const { role, basis, reason, since, until, lastConfirmed } = line;
    const lineIds = own.map((part) => part.line.id);
    const memberIds = own.map((part) => memberNode(part.line.clientId));
    const facts = { role, basis, reason, since, until, lastConfirmed };
    return { key, lineIds, memberIds, isLead, isCurrent, ...facts };
  });
  return inOrder(
    groups,
    firstOf((group) => group.isCurrent),
  );
}

const day = (time: string | null) => time?.slice(0, 10) ?? null;

function homes(sectors: SectorView[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const agency of sectors.flatMap((sector) => sector.agencies)) {
    for (const holder of [...agency.people, agency]) {
      for (const lineId of holder.lines.flatMap((group) => group.lineIds)) {
        if (!found.has(lineId)) found.set(lineId, holder.id);
      }
    }
  }
  return found;
}
