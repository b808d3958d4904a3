import { describe, expect, it } from '@jest/globals';
import { demoStories } from '#api/demo/stories/stories.ts';
import type { FamilyTeam } from '../../web/src/lib/team/family-team.ts';
import * as parts from '../../web/src/lib/team/fixture-parts.ts';
import { extentOf } from '../../web/src/lib/team/layout.ts';
import { toView } from '../../web/src/lib/team/model.ts';
import { toPicture } from '../../web/src/lib/team/picture.ts';
import { strayLines } from '../../web/src/lib/team/stray-lines.ts';
import { testWords } from '../../web/src/lib/team/test-words.ts';
import { ANCHOR, demoWorld } from './demo-world.ts';

const world = demoWorld();
const isNow = ({ since, until }: { since: string; until?: string }) =>
  Date.parse(since) <= ANCHOR.getTime() && (!until || Date.parse(until) > ANCHOR.getTime());

/** A story's family with every line that it has: more than any one viewer sees. */
function wholeTeam(openFirst: string): FamilyTeam {
  const subject = world.clients.find((own) => `${own.given} ${own.family}` === openFirst)!;
  const clientOf = (own: { clientId: string }) => own.clientId;
  const familyOf = world.memberships.find((own) => own.clientId === subject.id)?.familyId;
  const roles = world.memberships.filter((own) => own.familyId === familyOf);
  const ids = new Set([subject.id, ...roles.map(clientOf)]);
  const homes = world.livesIn.filter((own) => ids.has(own.clientId) && isNow(own));
  const members = world.clients
    .filter(({ id }) => ids.has(id))
    .map(({ id, given, family }) =>
      parts.member(id, given, 9, {
        family,
        isSubject: id === subject.id,
        familyRoles: roles.filter((own) => own.clientId === id),
        householdIds: homes.filter((own) => own.clientId === id).map((own) => own.householdId),
      }),
    );
  const households = world.households
    .filter(({ id }) => homes.some((own) => own.householdId === id))
    .map(({ id, address }) => ({ id, address, postcode: null, areaName: null }));
  const relationships = world.relations.map((own) => ({
    ...own,
    until: own.until ?? null,
    isCurrent: isNow(own),
  }));
  const lines = world.involvements.filter((own) => ids.has(own.clientId)).map(lineOf);
  return parts.team({
    subjectId: subject.id,
    members,
    households,
    relationships,
    lines,
    mediatedFor: [subject.id],
  });
}

function lineOf({ id, clientId, agencyId, ...line }: (typeof world.involvements)[number]) {
  const { name, sector } = world.agencies.find((own) => own.id === agencyId)!;
  const people = world.involvedIn
    .filter((own) => own.involvementId === id)
    .map((own) => world.practitioners.find((who) => who.id === own.practitionerId)!)
    .map((who) => parts.person(who.id, who.given, who.family, who.jobTitle));
  return parts.line(id, clientId, parts.agency(agencyId, name, sector), people, {
    isCurrent: isNow(line),
  });
}

/** Half a team, as somebody may see it to whom the other half is not shown. */
const half = (whole: FamilyTeam, odd: number): FamilyTeam => ({
  ...whole,
  lines: whole.lines.filter((_, index) => index % 2 === odd),
});

describe.each(demoStories.map(({ openFirst }) => [openFirst]))('the picture of %s', (openFirst) => {
  const whole = wholeTeam(openFirst);

  it('leads no line past somebody whose it is not', () => {
    expect(whole.lines.length).toBeGreaterThan(1);
    for (const answer of [whole, half(whole, 0), half(whole, 1)]) {
      expect(strayLines(answer)).toEqual([]);
    }
  });

  it('has its place beside the list at a size that can be read', () => {
    const { boxes, layout } = toPicture(toView(whole), testWords);
    // 818 pixels at a window of 1280, of which 0.89 leave 12 of 13.5 pixels to the smallest words.
    expect(extentOf(layout, boxes).w * 0.89).toBeLessThanOrEqual(818);
  });
});
