import { randomUUID } from 'node:crypto';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Asking } from './acts.ts';
import { NOW } from './county.ts';
import { idOf } from './news.ts';
import type { Pair } from './pairs.ts';
import { ABSENT } from './script-for.ts';

/** Of every line, hidden or not: that its worker led until lately, leads perhaps, and would have the viewer lead. */
export async function othersLed(
  graph: GraphService,
  { viewerId }: Pair,
  { involvements, involvedIn }: World,
): Promise<void> {
  const isMine = (id: string) =>
    involvedIn.some((link) => link.involvementId === id && link.practitionerId === viewerId);
  const terms = involvements.flatMap(({ id, clientId, agencyId }) => {
    const link = involvedIn.find(({ involvementId }) => involvementId === id);
    const mine = involvements.find((line) => line.clientId === clientId && isMine(line.id));
    if (!link || link.practitionerId === viewerId) return [];
    const ids = { pastId: idOf(`${id} led`), askedId: idOf(`${id} asks`) };
    const isLead = Number.parseInt(ids.pastId.slice(0, 1), 16) % 4 === 0;
    const { practitionerId } = link;
    return [{ ...ids, lineId: id, agencyId, practitionerId, isLead, mineId: mine?.id ?? null }];
  });
  await graph.runText(
    `UNWIND $terms AS one
     MATCH (line:Involvement {id: one.lineId})<-[link:INVOLVED_IN]-(:Practitioner {id: one.practitionerId})
     SET link.isLead = one.isLead
     WITH DISTINCT one, line
     CREATE (:LeadTerm {id: one.pastId, practitionerId: one.practitionerId,
       since: datetime($at) - duration({days: 60}), until: datetime($at) - duration({days: 30})})-[:TERM_OF]->(line)
     WITH one
     MATCH (mine:Involvement {id: one.mineId})
     CREATE (:LeadTerm {id: one.askedId, practitionerId: $viewerId, proposerId: one.practitionerId,
       proposerAgencyId: one.agencyId, proposerLineId: one.lineId, replaces: [], proposedAt: datetime($at),
       expiresAt: datetime($at) + duration({days: 14})})-[:TERM_OF]->(mine)`,
    { terms, viewerId, at: NOW },
  );
}

interface Page {
  workers?: { lineId: string; practitionerId: string; isLead: boolean }[];
  proposals?: { id: string; isByMe: boolean }[];
}

/** Who leads, another and oneself proposed, an answer, and all of it given up again. */
export async function leadTeam({ ask, send }: Asking, clientId: string): Promise<void> {
  const command = () => ({ operationId: randomUUID() });
  const page = (await ask(`/clients/${clientId}/lead`)) as Page;
  const asked = page.proposals?.find(({ isByMe }) => !isByMe)?.id ?? ABSENT;
  const answer = { ...command(), isAccepted: true };
  await send(`/lead-proposals/${asked}/answer`, answer);
  await send(`/clients/${clientId}/lead/end`, command());
  const other = page.workers?.find(({ isLead }) => !isLead);
  for (const { lineId, practitionerId } of [
    other ?? { lineId: ABSENT, practitionerId: ABSENT },
    { lineId: other?.lineId ?? ABSENT, practitionerId: ABSENT },
  ]) {
    const made = await send(`/clients/${clientId}/lead-proposals`, {
      ...command(),
      ...{ lineId, practitionerId },
    });
    await ask(`/clients/${clientId}/lead`);
    const { id = ABSENT } = made as { id?: string };
    await send(`/lead-proposals/${id}/withdrawal`, command());
  }
  await ask(`/clients/${clientId}/team`);
}
