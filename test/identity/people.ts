import type { DemoPerson } from '#api/demo-idp/demo-person.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { emptyGraph } from '#test/support/graph.ts';

export const ISSUERS = ['council', 'trust', 'strong', 'weak'];

export const people: DemoPerson[] = [
  'asha',
  'ben',
  'left',
  'former',
  'unsigned',
  'closed',
  'nobody',
  'future',
].map((subject) => ({ subject, name: `Name of ${subject}`, description: `About ${subject}` }));

export const IDS = {
  asha: '00000000-0000-4000-8000-00000000a5a1',
  ben: '00000000-0000-4000-8000-000000000be1',
  team: '00000000-0000-4000-8000-0000000007e1',
  school: '00000000-0000-4000-8000-0000000005c1',
};

/**
 * Asha holds three roles at two agencies and Ben works the front door; everyone else may not act,
 * each for another reason. Each is known to every issuer but `trust`, which knows only Ben, by
 * Asha's subject: a subject means nothing without its issuer.
 */
export async function loadPeople(graph: GraphService): Promise<void> {
  await emptyGraph(graph);
  await graph.runText(
    `UNWIND $agencies AS row CREATE (:Agency {id: row.id, name: row.name, sector: row.sector,
       isSignedUp: row.isSignedUp, isOpen: row.isOpen})`,
    { agencies },
  );
  await graph.runText(
    `UNWIND $staff AS row
     CREATE (p:Practitioner {id: row.id, given: row.given, family: 'Person', jobTitle: 'Worker',
       isActive: row.isActive})
     WITH p, row UNWIND row.works AS work
     MATCH (a:Agency {id: work.at})
     CREATE (p)-[:WORKS_FOR {since: datetime(work.since), until: datetime(work.until), roles: work.roles}]->(a)`,
    { staff },
  );
  await graph.runText(
    `UNWIND $accounts AS row MATCH (p:Practitioner {id: row.practitioner})
     CREATE (:UserAccount {id: randomUUID(), issuer: row.issuer, subject: row.subject})-[:IDENTIFIES]->(p)`,
    { accounts },
  );
}

const AGES_AGO = '2020-01-01T00:00:00Z';
const ids = { unsignedAgency: 'a-unsigned', closedAgency: 'a-closed' };

const agencies = [
  { id: IDS.team, name: 'Assessment Team', sector: 'socialCare', isSignedUp: true, isOpen: true },
  { id: IDS.school, name: 'Oak School', sector: 'school', isSignedUp: true, isOpen: true },
  { id: ids.unsignedAgency, name: 'Not Yet', sector: 'gp', isSignedUp: false, isOpen: true },
  { id: ids.closedAgency, name: 'No More', sector: 'gp', isSignedUp: true, isOpen: false },
];

const work = (at: string, roles: string[], since = AGES_AGO, until: string | null = null) => ({
  at,
  roles,
  since,
  until,
});

const worker = (id: string, given: string, works: object[], isActive = true) => ({
  id,
  given,
  isActive,
  works,
});

const staff = [
  worker(IDS.asha, 'Asha', [
    work(IDS.team, ['statutory', 'practitioner']),
    work(IDS.school, ['practitioner']),
  ]),
  worker(IDS.ben, 'Ben', [work(IDS.team, ['frontDoor'])]),
  worker('p-left', 'Left', [work(IDS.team, ['practitioner'])], false),
  worker('p-former', 'Former', [
    work(IDS.team, ['practitioner'], AGES_AGO, '2021-01-01T00:00:00Z'),
  ]),
  worker('p-unsigned', 'Unsigned', [work(ids.unsignedAgency, ['practitioner'])]),
  worker('p-closed', 'Closed', [work(ids.closedAgency, ['practitioner'])]),
  worker('p-future', 'Future', [work(IDS.team, ['practitioner'], '2999-01-01T00:00:00Z')]),
];

const known = {
  asha: IDS.asha,
  ben: IDS.ben,
  left: 'p-left',
  former: 'p-former',
  unsigned: 'p-unsigned',
  closed: 'p-closed',
  future: 'p-future',
};

const accounts = [
  ...ISSUERS.filter((issuer) => issuer !== 'trust').flatMap((issuer) =>
    Object.entries(known).map(([subject, practitioner]) => ({ issuer, subject, practitioner })),
  ),
  { issuer: 'trust', subject: 'asha', practitioner: IDS.ben },
];
