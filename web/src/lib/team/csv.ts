import { memberNames } from './speak.ts';
import type { AgencyView, BranchView, LineGroup, PersonView, TeamView } from './view.ts';
import type { Words } from './words.ts';

/** The columns' names, in their order. */
export interface Headings {
  for: string;
  agency: string;
  sector: string;
  role: string;
  name: string;
  job: string;
  lead: string;
  mobile: string;
  landline: string;
  email: string;
  dutyLine: string;
  agencyPhone: string;
  agencyEmail: string;
  agencyDuty: string;
  since: string;
  until: string;
  confirmed: string;
}

type Row = Partial<Record<keyof Headings, string | null>>;

/** What the list shows, a row for each person and piece of work; no more, and filtered and hidden as it is. */
export function toCsv(view: TeamView, words: Words, headings: Headings): string {
  const keys = Object.keys(headings) as (keyof Headings)[];
  const rows = view.sectors.flatMap((sector) => sector.agencies.flatMap((own) => agencyRows(own)));
  if (view.mediated) {
    rows.push({ for: memberNames(view, view.mediated.memberIds, words), agency: words.mediated });
  }
  for (const { sector, memberId } of view.chairs) {
    const empty = { sector: words.sector(sector), role: words.chair(sector) };
    rows.push({ for: memberNames(view, [memberId], words), ...empty });
  }
  rows.push(...view.beyond.flatMap(otherRows));
  const table = [headings as Row, ...rows].map((row) =>
    keys.map((key) => cell(row[key] ?? '')).join(','),
  );
  // Excel takes a file without the mark for another alphabet, and lines end as RFC 4180 wants them.
  return `\ufeff${table.join('\r\n')}\r\n`;

  /** No part of this team, so a row of their own: who, and through whom. */
  function otherRows(branch: BranchView): Row[] {
    const agencies = view.sectors.flatMap((sector) => sector.agencies);
    const agency = agencies.find(
      ({ id, people }) => id === branch.from || people.some((own) => own.id === branch.from),
    );
    return branch.families.flat().map((own) => ({
      for: words.memberName(own),
      agency: agency?.name,
      sector: agency && words.sector(agency.sector),
      role: words.otherFamily,
      name: branch.name === agency?.name ? null : branch.name,
    }));
  }

  function agencyRows(agency: AgencyView): Row[] {
    return [
      ...agency.people.flatMap((person) =>
        person.lines.map((group) => ({ ...lineRow(agency, group), ...personRow(person) })),
      ),
      ...agency.lines.map((group) => lineRow(agency, group)),
    ];
  }

  function lineRow(agency: AgencyView, group: LineGroup): Row {
    return {
      for: memberNames(view, group.memberIds, words),
      agency: agency.name,
      sector: words.sector(agency.sector),
      role: words.role(group.role),
      agencyPhone: agency.phone,
      agencyEmail: agency.email,
      agencyDuty: agency.dutyLine,
      since: day(group.since),
      until: day(group.until),
      confirmed: day(group.lastConfirmed),
    };
  }

  /** Whoever has gone is reached through the agency, here as in the list. */
  function personRow(person: PersonView): Row {
    const name = words.name(person);
    const gone = person.hasLeft ? words.left : person.isCurrent ? '' : words.ended;
    const own = person.isCurrent ? person : null;
    return {
      name: [name, gone].filter(Boolean).join(' '),
      job: person.jobTitle,
      lead: person.isLead ? words.lead : '',
      mobile: own?.mobile,
      landline: own?.landline,
      email: own?.email,
      dutyLine: own?.dutyLine,
    };
  }
}

const day = (time: string | null) => time?.slice(0, 10) ?? '';

/** A spreadsheet runs what begins like a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
