import type { FamilyTeam, Line, Member, TeamPractitioner } from '../family-team.ts';

/**
 * The team as it stood at an earlier moment, made of nothing but what today's answer tells and never more
 * than it (consent-rule, section 3): whoever is not shown now is not shown then. What has ended since is
 * current then. Ages, contact details and confirmations stay today's, for no others are known.
 * @param moment ISO time
 */
export function teamAt(team: FamilyTeam, moment: string): FamilyTeam {
  const at = Date.parse(moment);
  if (at >= Date.parse(team.asOf)) return team;
  const time = new Moment(at);
  const members = team.members.filter((own) => time.holds(own)).map((own) => time.ofMember(own));
  const isThere = new Set(members.map(({ id }) => id));
  const homes = new Set(members.flatMap(({ householdIds }) => householdIds));
  return {
    ...team,
    members,
    households: team.households.filter(({ id }) => homes.has(id)),
    relationships: team.relationships
      .filter((own) => time.hasCome(own.since) && isThere.has(own.fromId) && isThere.has(own.toId))
      .map((own) => ({ ...own, ...time.ending(own) })),
    lines: team.lines
      .filter((own) => time.hasCome(own.since) && isThere.has(own.clientId))
      .map((own) => time.ofLine(own)),
    // The mediated line is only ever told of now.
    mediatedFor: [],
  };
}

/** Whoever has gone is shown as they worked then, but is reached as today: through the agency. */
const unreachable = {
  ...{ preferred: null, mobile: null, landline: null, email: null, dutyLine: null },
  ...{ workingPattern: [], cover: null, awayUntil: null, checks: [] },
};

type Ending = { until: string | null; isCurrent: boolean };

class Moment {
  readonly #at: number;

  constructor(at: number) {
    this.#at = at;
  }

  hasCome(time: string): boolean {
    return Date.parse(time) <= this.#at;
  }

  /** The client whose page it is stays, so that there is a page. */
  holds({ isSubject, familyRoles }: Member): boolean {
    if (isSubject || familyRoles.length === 0) return true;
    return familyRoles.some(({ since }) => this.hasCome(since));
  }

  ofMember(member: Member): Member {
    const hasHome = (_: unknown, index: number) => this.hasCome(member.homesSince[index] ?? '');
    return {
      ...member,
      familyRoles: member.familyRoles.filter(({ since }) => this.hasCome(since)),
      householdIds: member.householdIds.filter(hasHome),
      homesSince: member.homesSince.filter(hasHome),
    };
  }

  ofLine(line: Line): Line {
    const { until, isCurrent } = this.ending(line);
    const practitioners = line.practitioners
      .filter(({ since }) => this.hasCome(since))
      .map((own): TeamPractitioner => {
        const mine = this.ending(own);
        const reach = own.isCurrent ? {} : unreachable;
        return { ...own, ...reach, until: mine.until, isCurrent: isCurrent && mine.isCurrent };
      });
    return { ...line, until, isCurrent, practitioners };
  }

  /** An end that had not come yet is not told. One that is not known is not guessed at. */
  ending({ until, isCurrent }: Ending): Ending {
    if (until === null) return { until, isCurrent };
    const hasEnded = this.hasCome(until);
    return { until: hasEnded ? until : null, isCurrent: !hasEnded };
  }
}
