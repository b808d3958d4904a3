import { randomUUID } from 'node:crypto';
import { CONCERN_ABOUT } from '#api/concerns/concerns.dto.ts';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Asking } from './acts.ts';
import { NOW } from './county.ts';
import type { Pair } from './pairs.ts';
import { ABSENT } from './script-for.ts';

/**
 * The viewer once raised a concern about everybody of the world, with all who work with them, hidden ones
 * too: some of those have opened and answered it, the others have let a working day pass.
 */
export async function theyWereWorried(
  graph: GraphService,
  { viewerId, choices }: Pair,
  { clients }: World,
): Promise<void> {
  const agencyIds = [...new Set(choices.map(({ agencyId }) => agencyId))];
  await graph.runText(
    `UNWIND $agencyIds AS agencyId UNWIND $clientIds AS clientId
     CREATE (concern:Concern:Watched {id: randomUUID(), at: datetime($at) - duration({days: 7}), until: datetime($at) + duration({months: 12}),
       about: 'child', urgency: 'today', talk: 'call', subjectId: clientId, senderId: $viewerId,
       senderAgencyId: agencyId})
     WITH concern
     MATCH (:Client {id: concern.subjectId})<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(holder:Agency)
     MATCH (line)<-[:INVOLVED_IN]-(person:Practitioner) WHERE person.id <> $viewerId
     WITH concern, person, holder, min(line.id) AS lineId
     CREATE (concern)<-[:TELLS_OF]-(:ConcernMessage {id: randomUUID(), toPractitionerId: person.id,
       toAgencyId: holder.id, involvementId: lineId,
       openedAt: CASE WHEN person.id < '8' THEN datetime($at) END,
       reply: CASE WHEN person.id < '8' THEN 'willCall' END,
       repliedAt: CASE WHEN person.id < '8' THEN datetime($at) END})`,
    { agencyIds, clientIds: clients.map(({ id }) => id), viewerId, at: NOW },
  );
}

/** Concerns come to the viewer, and to a colleague who does not open them, from agencies of whose work they may not know. */
export async function othersAreWorried(
  graph: GraphService,
  { viewerId, choices }: Pair,
  looks: { clientId: string; agencyId: string }[],
): Promise<void> {
  const agencyIds = [...new Set(choices.map(({ agencyId }) => agencyId))];
  await graph.runText(
    `UNWIND $looks AS look UNWIND $agencyIds AS agencyId UNWIND [$viewerId, 'a colleague'] AS toId
     MATCH (asker:Practitioner)-[:WORKS_FOR]->(agency:Agency {id: look.agencyId})
     WHERE agency.class <> 'statutory' AND asker.id <> $viewerId
     OPTIONAL MATCH (:Client {id: look.clientId})<-[:SUPPORTS]-(line:Involvement)
       -[:PROVIDED_BY]->(:Agency {id: agencyId})
     WITH asker, agency, look, agencyId, toId, min(line.id) AS lineId, randomUUID() AS id
     CREATE (:Concern:Watched {id: randomUUID(), at: datetime($at) - duration({days: 7}), until: datetime($at) + duration({months: 12}),
       about: 'adult', urgency: 'today', talk: 'meet', subjectId: look.clientId, senderId: asker.id,
       senderAgencyId: agency.id})<-[:TELLS_OF]-(:ConcernMessage {id: id, toPractitionerId: toId,
       toAgencyId: agencyId, involvementId: coalesce(lineId, '')})
     WITH * WHERE toId = $viewerId
     CREATE (:OutboxMessage:Waiting {id: id, kind: 'concern', at: datetime($at), toPractitionerId: $viewerId,
       toAgencyId: agencyId, subjectId: look.clientId, involvementId: coalesce(lineId, ''), aboutId: asker.id})`,
    { looks, agencyIds, viewerId, at: NOW },
  );
}

/** What has come, what became of the viewer's own, and one more: with everybody, and with chosen people. */
export async function worry(
  { ask, send }: Asking,
  clientId: string,
  practitionerIds: string[],
): Promise<void> {
  const command = () => ({ operationId: randomUUID() });
  // No two alike: of one moment they stand in the order of what they are about, and ids are random.
  const facts = (n: number) => ({
    ...{ about: CONCERN_ABOUT[n % CONCERN_ABOUT.length], talk: 'call' },
    urgency: n < CONCERN_ABOUT.length ? 'thisWeek' : 'whenYouCan',
  });
  await ask(`/clients/${clientId}/concerns`);
  const some = [...practitionerIds.slice(0, 3), practitionerIds.at(-1) ?? ABSENT, ABSENT];
  for (const [n, toId] of some.entries()) {
    await send(`/clients/${clientId}/concerns`, { ...command(), ...facts(n), toIds: [toId] });
  }
  const made = await send(`/clients/${clientId}/concerns`, { ...command(), ...facts(some.length) });
  const { received } = (await ask('/concerns')) as { received?: { id: string }[] };
  await send(`/concerns/${received?.[0]?.id ?? ABSENT}/reply`, { ...command(), reply: 'callMe' });
  const { id = ABSENT } = made as { id?: string };
  for (const one of [id, ABSENT]) await send(`/concerns/${one}/settle`, command());
  await ask('/concerns');
}
