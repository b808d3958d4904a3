import type { GraphService } from '#api/graph/graph.service.ts';
import { ask } from '../statements.ts';
import { batches, type Check } from './check.ts';
import { consentSet, type ConsentSet } from './consent-sets.ts';

const SETS_A_BATCH = 1_000;

/** The effective decision of so many random sets of records, from this seed on. */
export async function consentCheck(
  graph: GraphService,
  firstSeed: number,
  size: number,
): Promise<Check> {
  const sets = Array.from({ length: size }, (_unused, n) => consentSet(firstSeed + n));
  for (const some of batches(sets, SETS_A_BATCH)) await store(graph, some);
  return {
    name: 'consent records',
    size,
    specification: ({ weigh }) =>
      sets.map(({ records, bars, encounter }) => {
        const { decision, decidedBy } = weigh(records, bars, encounter);
        return told(decision, decidedBy.map(String));
      }),
    async cypher(_graph, texts) {
      const answers: string[] = Array.from({ length: size });
      const sent = sets.map(({ clientId, encounter }, n) => ({
        n,
        clientId,
        at: encounter.at.toISOString(),
        viewer: {
          ...encounter.viewer,
          sensitiveShareMonths: encounter.sensitiveShareMonths,
          ageOfDeciding: encounter.ageOfDeciding,
          timeZone: encounter.timeZone,
        },
        involvement: encounter.involvement,
        holders: encounter.involvement.agencies,
      }));
      for (const some of batches(sent, SETS_A_BATCH)) {
        const rows = await ask(graph, texts.get('decisions')!, { sets: some });
        for (const row of rows) {
          answers[Number(row['n'])] = told(String(row['decision']), row['decidedBy'] as string[]);
        }
      }
      return answers;
    },
    describe: (n) => sets[n],
  };
}

/** With the records that make it: what an access event says it relied on. */
const told = (decision: string, decidedBy: string[]) => `${decision} by ${decidedBy.sort().join()}`;

/** Takes the sets of a finished batch away again: a hundred thousand at once would fill the store. */
export async function forgetSets(graph: GraphService): Promise<void> {
  await graph.runText(
    `MATCH (fact)-[:ABOUT]->(client:Client) WHERE client.id STARTS WITH 'set-'
     CALL (fact) { DETACH DELETE fact } IN TRANSACTIONS OF 5000 ROWS`,
  );
  await graph.runText("MATCH (client:Client) WHERE client.id STARTS WITH 'set-' DELETE client");
}

async function store(graph: GraphService, sets: ConsentSet[]): Promise<void> {
  const iso = (date: Date | null) => date?.toISOString() ?? null;
  await graph.runText(
    `UNWIND $sets AS one
     CREATE (client:Client {id: one.clientId, birthDate: date(one.birthDate),
       dueDate: date(one.dueDate)})
     WITH client, one
     CALL (client, one) {
       UNWIND one.records AS record
       CREATE (:ConsentRecord {id: record.id, seq: toInteger(record.seq), authority: record.authority,
         decision: record.decision, sourceScope: record.source.scope, sourceId: record.source.id,
         recipientScope: record.recipient.scope, recipientId: record.recipient.id,
         from: datetime(record.from), to: datetime(record.to),
         recordedAt: datetime(record.recordedAt)})-[:ABOUT]->(client)
     }
     CALL (client, one) {
       UNWIND one.assessments AS each
       CREATE (:GillickAssessment {categories: each.categories, since: datetime(each.since),
         until: datetime(each.until)})-[:ABOUT]->(client)
     }
     UNWIND one.bars AS bar
     CREATE (:AuthorityBar {authority: bar.authority, since: datetime(bar.since),
       until: datetime(bar.until)})-[:ABOUT]->(client)`,
    {
      sets: sets.map(({ clientId, records, bars, encounter: { subject } }) => ({
        clientId,
        birthDate: subject.birthDate,
        dueDate: subject.dueDate,
        assessments: subject.assessments.map((each) => ({
          ...each,
          since: iso(each.since),
          until: iso(each.until),
        })),
        records: records.map((record) => ({
          ...record,
          id: String(record.seq),
          from: iso(record.from),
          to: iso(record.to),
          recordedAt: iso(record.recordedAt),
        })),
        bars: bars.map((bar) => ({ ...bar, since: iso(bar.since), until: iso(bar.until) })),
      })),
    },
  );
}
