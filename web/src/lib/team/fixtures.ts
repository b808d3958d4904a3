import type { FamilyTeam, Line } from './family-team.ts';
import { agency, line, member, noContact, person, team, tie } from './fixture-parts.ts';
import { sectorOrder } from './sectors.ts';

/** Invented families for the specs, from the smallest to the largest that a page must bear. */

export const emptyTeam = team({});

export const mediatedOnly = team({ mediatedFor: ['ava'] });

const practice = agency('gp', 'Mill Street Surgery', 'gp', { phone: '01632 960200' });
const visiting = agency('hv', 'Northgate Health Visiting', 'healthVisiting', {
  parentName: 'Ashdale Community Health',
  dutyLine: '01632 960300',
  outOfHours: '01632 960999',
});
const nursery = agency('nursery', 'Bramble Primary School', 'school');
const care = agency('care', 'Children in Need Team 2', 'socialCare', {
  parentName: 'Ashdale Council',
});
const police = agency('police', 'Northgate Neighbourhood Team', 'police');

const shah = person('viewer', 'Priya', 'Shah', 'Health visitor', {
  isLead: true,
  workingPattern: ['Mon', 'Tue', 'Wed', 'Thu'],
});
const reid = person('reid', 'Callum', 'Reid', 'Social worker', {
  preferred: 'dutyLine',
  dutyLine: '01632 960111',
});
const cover = { id: 'osei', given: 'Ama', family: 'Osei', ...noContact, mobile: '07700 900456' };

export const smallFamily = team({
  members: [
    member('ava', 'Ava', 4, { isSubject: true }),
    member('dana', 'Dana', 27, { aliases: ['Dana Reyes'] }),
    member('sam', 'Sam', 7),
  ],
  relationships: [
    tie('dana', 'ava', 'parent'),
    tie('dana', 'sam', 'parent'),
    tie('sam', 'ava', 'halfSibling'),
  ],
  lines: [
    line('l1', 'ava', visiting, [shah], { role: 'healthVisitor', isOwn: true, reason: 'own' }),
    line(
      'l2',
      'ava',
      practice,
      [person('hale', 'Ruth', 'Hale', 'GP', { mobile: null, preferred: 'landline' })],
      { role: 'gp' },
    ),
    line(
      'l3',
      'sam',
      practice,
      [person('hale', 'Ruth', 'Hale', 'GP', { mobile: null, preferred: 'landline' })],
      { role: 'gp' },
    ),
    line(
      'l4',
      'sam',
      nursery,
      [person('lund', 'Erik', 'Lund', 'Class teacher', { preferred: 'email', cover })],
      { role: 'classTeacher' },
    ),
    line('l5', 'dana', care, [reid], {
      role: 'socialWorker',
      reason: 'statutory',
      basis: 'safeguarding',
    }),
    line(
      'l6',
      'dana',
      police,
      [
        person('pike', 'Joan', 'Pike', 'Police constable', {
          isCurrent: false,
          until: '2026-03-01T00:00:00Z',
        }),
      ],
      {
        role: 'neighbourhoodOfficer',
        isCurrent: false,
        until: '2026-03-01T00:00:00Z',
      },
    ),
  ],
});

export const twoHouseholds: FamilyTeam = {
  ...smallFamily,
  members: [
    member('ava', 'Ava', 4, { isSubject: true, householdIds: ['home', 'away'] }),
    member('sam', 'Sam', 7, { householdIds: ['home'] }),
    member('dana', 'Dana', 27),
    member('lee', 'Lee', 31, { family: 'Whitford', householdIds: ['away'] }),
    member('mo', 'Mo', 29, { family: 'Whitford', householdIds: ['away'] }),
    member('bump', '', 0, {
      age: { kind: 'unborn', weeksToBirth: 9 },
      householdIds: ['away'],
      familyRoles: [{ familyId: 'family', role: 'unborn', since: '2026-02-02T09:00:00Z' }],
    }),
  ],
  households: [
    { id: 'home', address: '12 Mill Lane', postcode: 'ZZ1 2AB', areaName: 'Northgate' },
    {
      id: 'away',
      address: 'Flat 3, 40 Harbour Street',
      postcode: 'ZZ4 7QT',
      areaName: 'Southport Quay',
    },
  ],
  relationships: [
    ...smallFamily.relationships,
    tie('lee', 'ava', 'parent'),
    tie('lee', 'bump', 'parent'),
    tie('mo', 'bump', 'parent'),
    tie('lee', 'mo', 'partner'),
    tie('dana', 'lee', 'partner', { until: '2025-09-01T09:00:00Z' }),
    tie('mo', 'ava', 'stepParent'),
  ],
  mediatedFor: ['ava', 'dana'],
  breakGlassUntil: null,
};

const givenNames = [
  'Ada',
  'Ben',
  'Cora',
  'Dev',
  'Elin',
  'Femi',
  'Grace',
  'Hugo',
  'Iris',
  'Jonas',
  'Kezia',
  'Luca',
];
const familyNames = [
  'Abbott',
  'Banerjee',
  'Castell',
  'Dlamini',
  'Eastwood',
  'Farrow',
  'Grainger',
  'Hussain',
  'Ingram',
];
const services: Record<string, string> = {
  socialCare: 'Children in Need Team',
  housing: 'Ashdale Homes',
  gp: 'Mill Street Surgery',
  healthVisiting: 'Northgate Health Visiting',
  hospital: 'Ashdale General Paediatrics',
  school: 'Bramble Primary School',
  police: 'Northgate Neighbourhood Team',
  jobcentre: 'Ashdale Jobcentre Plus',
  voluntary: 'Homestart Ashdale',
};

/** A family of five with so many agencies, and so many people in each, that the picture has `nodes` nodes. */
export function largeTeam(nodes: number, perAgency = 2): FamilyTeam {
  const members = [
    member('ava', 'Ava', 4, { isSubject: true }),
    member('sam', 'Sam', 7),
    member('kit', 'Kit', 14),
    member('dana', 'Dana', 35),
    member('lee', 'Lee', 38),
  ];
  const lines: Line[] = [];
  let left = nodes - members.length;
  for (let index = 0; left > 0; index += 1) {
    const sector = sectorOrder[(index * 4) % sectorOrder.length]!;
    const round = Math.floor(index / sectorOrder.length) + 1;
    const own = agency(
      `agency-${index}`,
      `${services[sector] ?? 'Ashdale Service'} ${round}`,
      sector,
    );
    const people = Array.from(
      { length: Math.min(perAgency + (index % 3) - 1 || 1, left - 1) },
      (_, at) =>
        person(
          `person-${index}-${at}`,
          givenNames[(index * 5 + at * 7) % givenNames.length]!,
          familyNames[(index + at * 4) % familyNames.length]!,
          index % 2 ? 'Family support worker' : 'Keyworker',
          { isLead: index === 3 && at === 0, isCurrent: index % 6 !== 5 },
        ),
    );
    left -= 1 + people.length;
    const whose = members.filter((_, at) => (index + at) % 3 === 0);
    for (const { id } of whose) {
      lines.push(
        line(`line-${index}-${id}`, id, own, people, {
          isCurrent: index % 6 !== 5,
          isOwn: index === 0,
        }),
      );
    }
  }
  return team({ members, lines });
}

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

export const longNames = team({
  members: [
    member('ava', 'Wolfeschlegelsteinhausen-Bergerdorff Maria Annunziata', 4, {
      isSubject: true,
      family: long,
    }),
    member('dana', 'Dana', 35),
  ],
  households: [
    {
      id: 'home',
      address: `Flat 127, ${long} House, Old Coach Road`,
      postcode: 'ZZ1 2AB',
      areaName: null,
    },
  ],
  lines: [
    line(
      'l1',
      'ava',
      agency(
        'a1',
        `The ${long} Multi-Agency Early Help and Family Resilience Partnership Hub (North)`,
        'voluntary',
      ),
      [
        person(
          'p1',
          'Bartholomew-Alexander',
          `Featherstonehaugh-Cholmondeley ${long}`,
          'Specialist community public health nurse (health visiting) and practice teacher',
        ),
      ],
    ),
    line('l2', 'dana', agency('a2', '北区こども家庭センター', 'gp'), [
      person('p2', 'さくら', '山田', '保健師'),
    ]),
  ],
});
