import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FamilyTeam, TeamAgency } from './family-team.ts';
import * as families from './fixtures.ts';
import { agency, line, member, person, team, tie } from './fixture-parts.ts';
import { toView } from './model.ts';

const agencies = (view: ReturnType<typeof toView>) => view.sectors.flatMap((s) => s.agencies);

function shuffled(answer: FamilyTeam, seed: number): FamilyTeam {
  const mix = <T>(items: T[]): T[] =>
    fc.sample(fc.shuffledSubarray(items, { minLength: items.length }), { seed, numRuns: 1 })[0]!;
  return {
    ...answer,
    members: mix(answer.members),
    households: mix(answer.households),
    relationships: mix(answer.relationships),
    lines: mix(answer.lines).map((own) => ({ ...own, practitioners: mix(own.practitioners) })),
    mediatedFor: mix(answer.mediatedFor),
  };
}

describe('the view of a team', () => {
  it('does not depend on the order of the answer', () => {
    for (const answer of [families.twoHouseholds, families.largeTeam(51)]) {
      const view = JSON.stringify(toView(answer));
      for (let seed = 1; seed <= 20; seed += 1) {
        expect(JSON.stringify(toView(shuffled(answer, seed)))).toBe(view);
      }
    }
  });

  it('puts the sectors in their fixed order, one that it does not know last', () => {
    const view = toView(
      team({
        lines: ['voluntary', 'brandNew', 'school', 'socialCare'].map((sector) =>
          line(sector, 'ava', agency(sector, sector, sector as TeamAgency['sector']), []),
        ),
      }),
    );
    expect(view.sectors.map((group) => group.sector)).toEqual([
      'socialCare',
      'school',
      'voluntary',
      'brandNew',
    ]);
  });

  it('says in one sentence what a person does for several members alike', () => {
    const gp = agencies(toView(families.smallFamily)).find((own) => own.agencyId === 'gp')!;
    expect(gp.people).toHaveLength(1);
    expect(gp.people[0]!.lines).toHaveLength(1);
    expect(gp.people[0]!.lines[0]!.memberIds).toEqual(['member:sam', 'member:ava']);
  });

  it('keeps apart what is known for different reasons', () => {
    const at = agency('a', 'A', 'school');
    const view = toView(
      team({
        members: [member('ava', 'Ava', 4), member('sam', 'Sam', 7)],
        lines: [
          line('l1', 'ava', at, [person('p', 'Jo', 'Fox', 'Teacher')], { reason: 'shared' }),
          line('l2', 'sam', at, [person('p', 'Jo', 'Fox', 'Teacher')], { reason: 'openDefault' }),
        ],
      }),
    );
    expect(
      agencies(view)[0]!
        .people[0]!.lines.map((group) => group.reason)
        .sort(),
    ).toEqual(['openDefault', 'shared']);
  });

  it('shows a person who has left as ended though the agency goes on', () => {
    const at = agency('a', 'A', 'school');
    const left = person('p', 'Jo', 'Fox', 'Teacher', { isCurrent: false, isLead: true });
    const [shown] = agencies(toView(team({ lines: [line('l1', 'ava', at, [left])] })));
    expect(shown!.isCurrent).toBe(true);
    expect(shown!.people[0]).toMatchObject({ isCurrent: false, isLead: false });
  });

  it('stands a line without a person under its agency, and finds every line’s home', () => {
    const view = toView(team({ lines: [line('l1', 'ava', agency('a', 'A', 'gp'), [])] }));
    expect(agencies(view)[0]!.lines.map((group) => group.lineIds)).toEqual([['l1']]);
    expect(view.homeOfLine.get('l1')).toBe('agency:a');
    expect(toView(families.smallFamily).homeOfLine.get('l4')).toBe('person:nursery:lund');
  });

  it('leaves out what hangs on nobody who is shown', () => {
    const view = toView(
      team({
        lines: [line('l1', 'stranger', agency('a', 'A', 'gp'), [])],
        relationships: [tie('stranger', 'ava', 'parent')],
        mediatedFor: ['stranger'],
        households: [{ id: 'elsewhere', address: '1 Hidden Way', postcode: null, areaName: null }],
      }),
    );
    expect(view).toMatchObject({ sectors: [], relations: [], mediated: null, households: [] });
  });

  it('makes one mediated line of however many', () => {
    const view = toView(families.twoHouseholds);
    expect(view.mediated).toEqual({ id: 'mediated', memberIds: ['member:dana', 'member:ava'] });
  });
});

describe('the family', () => {
  const family = (answer: FamilyTeam) => toView(answer).members.map((own) => own.clientId);

  it('stands in generations, the eldest first and the unborn last', () => {
    expect(family(families.twoHouseholds)).toEqual(['lee', 'mo', 'dana', 'sam', 'ava', 'bump']);
  });

  it('draws a young mother as a mother, though she is a child in her own mother’s family', () => {
    const since = '2020-01-01T09:00:00Z';
    const roles = [
      { familyId: 'f1', role: 'child', since },
      { familyId: 'f2', role: 'parent', since },
    ];
    const answer = team({
      members: [member('ava', 'Ava', 1), member('kay', 'Kay', 16, { familyRoles: roles })],
    });
    expect(toView(answer).members.map((own) => own.generation)).toEqual(['adult', 'child']);
  });

  it('puts the home of the person whose page it is first', () => {
    const answer: FamilyTeam = {
      ...families.twoHouseholds,
      members: families.twoHouseholds.members.map((own) =>
        own.id === 'ava' ? { ...own, householdIds: ['away'] } : own,
      ),
    };
    expect(toView(answer).households.map((home) => home.id)).toEqual(['away', 'home']);
  });
});
