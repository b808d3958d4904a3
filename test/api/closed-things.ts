import { randomUUID } from 'node:crypto';
import type { GreenService } from './green-service.ts';

/** Of the kind that a route is about, one that is there, but not for whoever asks. */
export async function closedTo(green: GreenService, route: string): Promise<string> {
  const [, text = '', facts = {}] = MADE.find(([of]) => of.test(route)) ?? [];
  if (route.includes('/users/')) return green.harriet.id;
  if (text) {
    const id = randomUUID();
    await green.graph.runText(text, { ...factsOf(green), ...facts, id });
    return id;
  }
  if (route.includes('clients')) return green.quentin.id;
  if (route.includes('agencies')) return green.refuge.id;
  if (route.includes('practitioners')) return green.harriet.id;
  if (route.includes('involvements')) return green.line.drugs.id;
  const gwen = await green.app.signIn(green.by.gp.id);
  const made = await green.app.post('/searches', { operationId: randomUUID(), text: 'x' }, gwen);
  return ((await made.json()) as { id: string }).id;
}

const factsOf = ({ at, by, sam, quentin, line }: GreenService) => ({
  school: at.school.id,
  gp: at.gp.id,
  gwen: by.gp.id,
  sam: sam.id,
  quentin: quentin.id,
  line: line.drugs.id,
});

/** What another made, by the routes that are about such a thing. */
const MADE: [of: RegExp, text: string, facts?: object][] = [
  [
    /v1\/admin\/suspensions/,
    "CREATE (:Suspension {id: $id, agencyId: $gp, liftedAt: datetime('2026-01-01T00:00:00Z')})",
  ],
  [
    /v1\/admin\/problems/,
    "CREATE (:Problem {id: $id, agencyId: $gp, settledAt: datetime('2026-01-01T00:00:00Z')})",
  ],
  [
    /notices/,
    "CREATE (:Notice {id: $id, kind: 'breakGlass', toAgencyId: $school, toRole: 'teamLead'})",
  ],
  [
    /mail-troubles/,
    "CREATE (:Mail {id: $id, state: 'dead', practitionerId: $gwen, agencyId: $gp})",
  ],
  [
    /relay-messages/,
    `CREATE (:RelayMessage {id: $id, key: $id, until: datetime('2030-01-01T00:00:00Z'), toAgencyId: $gp,
       involvementId: $line, subjectId: $sam})`,
  ],
  [
    /v1\/invitations/,
    `MATCH (line:Involvement {id: $line})
     CREATE (:Invitation {id: $id, inviterId: $gwen, inviterAgencyId: $gp, inviteeId: $gwen, inviteeAgencyId: $gp,
       reason: 'theirArea', at: datetime('2026-02-28T00:00:00Z'), expiresAt: datetime('2030-01-01T00:00:00Z'),
       until: datetime('2030-01-01T00:00:00Z')})-[:MADE_OVER]->(line)`,
  ],
  [
    /v1\/concerns/,
    `CREATE (:ConcernMessage {id: $id, toPractitionerId: $gwen, toAgencyId: $gp, involvementId: $line})
       -[:TELLS_OF]->(:Concern {id: $id, subjectId: $sam, senderId: $gwen, senderAgencyId: $gp,
         until: datetime('2030-01-01T00:00:00Z')})`,
  ],
  [
    /v1\/shields/,
    `MATCH (client:Client {id: $quentin})
     CREATE (:Shield {id: $id, kind: 'location', since: datetime('2026-01-01T00:00:00Z')})-[:SHIELDS]->(client)`,
  ],
  [
    /v1\/releases/,
    `MATCH (line:Involvement {id: $line})
     CREATE (:Release {id: $id, since: datetime('2026-01-01T00:00:00Z')})-[:RELEASES]->(line)`,
  ],
  [
    /v1\/views/,
    `MERGE (desk:FamilyDesk {practitionerId: $gwen, agencyId: $gp, subjectId: $quentin})
     CREATE (desk)-[:HOLDS]->
       (:SavedView {id: $id, name: 'x', lens: '{}', layout: 'rings', places: '[]'})`,
  ],
  [
    /families/,
    `MATCH (client:Client {id: $quentin})
     CREATE (client)-[:MEMBER_OF {role: 'child', since: datetime('2026-01-01T00:00:00Z'),
       isConfirmed: false}]->(:Family {id: $id})`,
  ],
  [
    /enquiries/,
    'CREATE (:OversightEnquiry {id: $id, practitionerId: $gwen, agencyId: $gp, clientIds: []})',
  ],
  [
    /v1\/assessments/,
    `MATCH (client:Client {id: $sam})
     CREATE (:GillickAssessment {id: $id, categories: [], agencyId: $gp,
       since: datetime('2026-01-01T00:00:00Z')})-[:ABOUT]->(client)`,
  ],
  [
    /oversight\/duty/,
    `CREATE (:AccessEvent {id: $id, agencyId: $gp, kind: 'dutySearch',
       at: datetime('2026-02-28T10:00:00Z')})`,
  ],
  [
    /oversight\/bars/,
    `CREATE (:AuthorityBar {id: $id, agencyId: $gp, until: datetime('2030-01-01T00:00:00Z')})`,
  ],
  [
    /oversight\/break-glass/,
    `MATCH (p:Practitioner {id: $gwen}), (c:Client {id: $sam}) CREATE (p)-[:BROKE_GLASS
     {agencyId: $gp}]->(:BreakGlass {id: $id, since: datetime(), until: datetime()})-[:OPENS]->(c)`,
  ],
];
