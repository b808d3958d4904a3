import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agency, line, person, team } from '../fixture-parts.ts';
import { largeTeam, smallFamily, twoHouseholds } from '../fixtures.ts';
import { toView } from '../model.ts';
import { readingOrder } from '../walk.ts';
import { filterTeam, optionsOf } from './filters.ts';
import { focusTeam } from './focus.ts';
import { hideNames } from './hide-names.ts';
import { clearLens, freshnesses, standings, type Lens } from './lens.ts';

const agenciesOf = (lens: Partial<Lens>, answer = smallFamily) =>
  toView(filterTeam(answer, { ...clearLens, ...lens }))
    .sectors.flatMap((sector) => sector.agencies)
    .map(({ agencyId }) => agencyId);

const all = ['care', 'gp', 'hv', 'nursery', 'police'];

describe('the filters', () => {
  it.each<[string, Partial<Lens>, string[]]>([
    ['nothing', {}, ['care', 'gp', 'hv', 'nursery', 'police']],
    ['a sector', { sectors: ['gp'] }, ['gp']],
    ['two sectors', { sectors: ['gp', 'police'] }, ['gp', 'police']],
    ['a role', { roles: ['classTeacher'] }, ['nursery']],
    ['a member', { members: ['member:sam'] }, ['gp', 'nursery']],
    ['a member and a sector', { members: ['member:sam'], sectors: ['gp'] }, ['gp']],
    ['where they live', { areas: ['Northgate'] }, all],
    ['what goes on', { standing: 'current' }, ['care', 'gp', 'hv', 'nursery']],
    ['what has ended', { standing: 'ended' }, ['police']],
    ['what is confirmed', { freshness: 'confirmed' }, all],
    ['what is not confirmed', { freshness: 'unconfirmed' }, []],
    ['a sector that the team no longer has', { sectors: ['prison'] }, all],
  ])('show by %s only what has it', (_, lens, agencies) => {
    expect(agenciesOf(lens).sort()).toEqual(agencies);
  });

  it('offer only what the team has', () => {
    expect(optionsOf(smallFamily)).toEqual({
      sectors: ['socialCare', 'gp', 'healthVisiting', 'school', 'police'],
      roles: ['classTeacher', 'gp', 'healthVisitor', 'neighbourhoodOfficer', 'socialWorker'],
      areas: ['Northgate'],
      members: ['member:ava', 'member:dana', 'member:sam'],
    });
  });

  it('leave the family whole', () => {
    const view = toView(filterTeam(twoHouseholds, { ...clearLens, members: ['member:sam'] }));
    expect(view.members).toHaveLength(6);
    expect(view.relations).toHaveLength(toView(twoHouseholds).relations.length);
  });

  it('find the mediated line by member only: nothing else of it may be known', () => {
    const isShown = (lens: Partial<Lens>) =>
      toView(filterTeam(twoHouseholds, { ...clearLens, ...lens })).mediated !== null;
    expect(isShown({ members: ['member:ava'], standing: 'current' })).toBe(true);
    expect(isShown({ members: ['member:sam'] })).toBe(false);
    for (const lens of [
      { sectors: ['gp'] },
      { roles: ['gp'] },
      { standing: 'ended' as const },
      { freshness: 'confirmed' as const },
    ]) {
      expect(isShown(lens)).toBe(false);
    }
  });

  it('say of nobody that no one is named who is', () => {
    const left = person('left', 'Lee', 'Left', 'Nurse', { isCurrent: false });
    const here = person('here', 'Hana', 'Here', 'Nurse');
    const answer = team({
      lines: [line('l', 'ava', agency('hv', 'Visiting', 'healthVisiting'), [left, here])],
    });
    const people = (lens: Partial<Lens>) =>
      filterTeam(answer, { ...clearLens, ...lens }).lines.flatMap((own) =>
        own.practitioners.map(({ id }) => id),
      );
    expect(people({ standing: 'ended' })).toEqual(['left', 'here']);
    expect(people({ standing: 'current' })).toEqual(['here']);
  });

  it('never show what the whole team does not', () => {
    const answer = largeTeam(51);
    const options = optionsOf(answer);
    const some = (values: readonly string[]) => fc.subarray([...values]);
    const anyLens = fc.record({
      sectors: some(options.sectors),
      roles: some(options.roles),
      areas: some(options.areas),
      members: some(options.members),
      standing: fc.constantFrom(...standings),
      freshness: fc.constantFrom(...freshnesses),
      focus: fc.option(
        fc.record({
          id: fc.constantFrom(...readingOrder(toView(answer))),
          steps: fc.nat({ max: 4 }),
        }),
      ),
    });
    const everyone = new Set(readingOrder(toView(answer)));
    fc.assert(
      fc.property(anyLens, (choice) => {
        const lens = { ...clearLens, ...choice };
        const shown = readingOrder(toView(focusTeam(filterTeam(answer, lens), lens.focus)));
        expect(shown.filter((id) => !everyone.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('focus', () => {
  const shown = (id: string, steps: number) =>
    readingOrder(toView(focusTeam(smallFamily, { id, steps })));

  it('shows a child, their relatives and services, and who works there', () => {
    expect(shown('member:sam', 1)).toEqual([
      'member:dana',
      'member:sam',
      'member:ava',
      'agency:gp',
      'person:gp:hale',
      'agency:nursery',
      'person:nursery:lund',
    ]);
  });

  it('goes one step farther with each step, until it shows everybody', () => {
    expect(shown('person:police:pike', 1)).toEqual([
      'member:dana',
      'agency:police',
      'person:police:pike',
    ]);
    expect(shown('person:police:pike', 3)).toEqual(readingOrder(toView(smallFamily)));
  });

  it('on who is no longer there hides nobody', () => {
    expect(shown('agency:gone', 1)).toEqual(readingOrder(toView(smallFamily)));
  });
});

describe('hidden names', () => {
  it('stand nowhere in what is left to draw', () => {
    const hidden = hideNames(twoHouseholds, (kind, number) => `${kind} ${number}`);
    expect(JSON.stringify(hidden.members)).not.toMatch(/Ava|Sam|Dana|Lee|Okafor|Whitford|Reyes/);
    expect(JSON.stringify(hidden.households)).not.toMatch(/Mill Lane|Harbour|ZZ\d/);
    expect(hidden.members.map(({ given }) => given).sort()).toEqual([
      'adult 1',
      'adult 2',
      'adult 3',
      'child 1',
      'child 2',
      'unborn 1',
    ]);
  });
});
