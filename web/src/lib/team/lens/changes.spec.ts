import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agency, line, member, person, team, tie } from '../fixture-parts.ts';
import { twoHouseholds } from '../fixtures.ts';
import { signsOf } from '../legend.ts';
import { toView } from '../model.ts';
import { toPicture } from '../picture.ts';
import { speak } from '../speak.ts';
import { testWords } from '../test-words.ts';
import { changesIn, marksIn, type Stretch } from './changes.ts';
import { tell } from './tell.ts';

const visiting = agency('hv', 'Health Visiting', 'healthVisiting');
const surgery = agency('gp', 'Mill Surgery', 'gp');
const priya = person('priya', 'Priya', 'Shah', 'Health visitor', { since: '2025-05-03T09:00:00Z' });
const gone = person('pike', 'Joan', 'Pike', '', {
  since: '2024-01-01T09:00:00Z',
  until: '2025-07-01T09:00:00Z',
  isCurrent: false,
});

const family = team({
  members: [
    member('ava', 'Ava', 4, { isSubject: true }),
    member('sam', 'Sam', 7),
    member('noah', 'Noah', 0, {
      familyRoles: [{ familyId: 'family', role: 'child', since: '2025-06-01T09:00:00Z' }],
      homesSince: ['2025-06-01T09:00:00Z'],
    }),
    member('dana', 'Dana', 27, { homesSince: ['2025-04-02T09:00:00Z'] }),
  ],
  relationships: [
    tie('dana', 'noah', 'parent', { since: '2025-06-01T09:00:00Z' }),
    tie('dana', 'sam', 'guardian', { until: '2025-04-01T09:00:00Z' }),
  ],
  lines: [
    line('l1', 'ava', visiting, [priya], { since: '2025-05-03T09:00:00Z', role: 'healthVisitor' }),
    line('l2', 'sam', visiting, [priya], { since: '2025-05-03T09:00:00Z', role: 'healthVisitor' }),
    line('l3', 'ava', surgery, [gone], { role: 'gp', since: '2024-01-01T09:00:00Z' }),
    line('l4', 'sam', agency('school', 'Elm School', 'school'), [], {
      role: 'classTeacher',
      since: '2023-09-01T09:00:00Z',
    }),
  ],
});

const told = (stretch: Stretch, answer = family) =>
  changesIn(answer, stretch).map((change) => tell(toView(answer), change, testWords));

describe('who joined and left', () => {
  it('is told in sentences, the newest first, several children in one', () => {
    expect(told({ from: '2025-03-01T00:00:00Z' })).toEqual([
      'Joan Pike, gp, left on 2025-07-01 for Ava Okafor',
      'Noah Okafor, child, joined on 2025-06-01',
      'Priya Shah, health visitor, joined on 2025-05-03 for Sam Okafor and Ava Okafor',
      'Dana Okafor moved on 2025-04-02 for 12 Mill Lane',
      'Dana Okafor unrelated guardian on 2025-04-01 for Sam Okafor',
    ]);
  });

  it('is nobody after the last change', () => {
    expect(told({ from: '2025-07-01T09:00:00Z' })).toEqual([]);
  });

  it('tells of a line that one was not shown then, and of none that one is not shown now', () => {
    expect(told({ from: '2025-07-02T00:00:00Z', newLineIds: ['l4', 'withdrawn'] })).toEqual([
      'Elm School, classTeacher, shown on 2023-09-01 for Sam Okafor',
    ]);
    expect(told({ from: '2025-05-01T00:00:00Z', newLineIds: ['l1', 'l2'] })).toContain(
      'Priya Shah, health visitor, joined on 2025-05-03 for Sam Okafor and Ava Okafor',
    );
  });

  it('takes no notice of a line that is no longer shown: that is no departure', () => {
    const withdrawn = { ...family, lines: family.lines.filter(({ id }) => id !== 'l3') };
    const stretch = { from: '2025-03-01T00:00:00Z' };
    expect(told(stretch, withdrawn).join()).not.toMatch(/Pike|left/);
    expect([...marksIn(withdrawn, stretch).values()].map(({ kind }) => kind)).not.toContain('left');
  });

  it('never names who is not in today’s answer', () => {
    const everybody = new Set([
      ...toView(twoHouseholds).members.map(({ id }) => id),
      ...toView(twoHouseholds).homeOfLine.values(),
    ]);
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('2019-01-01') }), (date) => {
        const ids = changesIn(twoHouseholds, { from: date.toISOString() }).map(({ id }) => id);
        expect(ids.filter((id) => !everybody.has(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('marks', () => {
  const from = '2025-03-01T00:00:00Z';

  it('stand at who came and who went', () => {
    expect(Object.fromEntries(marksIn(family, { from }))).toEqual({
      'person:hv:priya': { kind: 'joined', at: '2025-05-03T09:00:00Z' },
      'person:gp:pike': { kind: 'left', at: '2025-07-01T09:00:00Z' },
      'member:noah': { kind: 'joined', at: '2025-06-01T09:00:00Z' },
    });
  });

  it('do not stand at who began with one child more', () => {
    const more = { ...priya, since: '2024-01-01T09:00:00Z' };
    const lines = [
      line('l1', 'ava', visiting, [more], { since: '2024-01-01T09:00:00Z' }),
      line('l2', 'sam', visiting, [priya], { since: '2025-05-03T09:00:00Z' }),
    ];
    expect(marksIn({ ...family, lines }, { from }).has('person:hv:priya')).toBe(false);
  });

  it('are drawn, spoken and explained in words, and move nothing', () => {
    const view = toView(family);
    const marked = { ...view, marks: marksIn(family, { from }) };
    const { elements, layout } = toPicture(marked, testWords);
    const badges = elements.filter(({ classes }) => /badge/.test(String(classes)));
    expect(badges.map(({ data }) => [data.of, data.label]).toSorted()).toEqual([
      ['member:noah', '+ joined'],
      ['person:gp:pike', '− left'],
      ['person:hv:priya', '+ joined'],
    ]);
    expect(layout.positions).toEqual(toPicture(view, testWords).layout.positions);
    expect(signsOf(marked)).toEqual([...signsOf(view), 'joined', 'left']);
    expect(speak(marked, 'person:hv:priya', testWords)).toContain('joined on 2025-05-03');
  });
});
