import { randomUUID } from 'node:crypto';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Asking } from './acts.ts';
import { NOW } from './county.ts';
import { idOf } from './news.ts';
import { reachOf, type Pair } from './pairs.ts';
import { ABSENT } from './script-for.ts';

/**
 * Everybody who holds a line, hidden or not, invites the viewer to the team: of those whom the viewer is shown
 * anyhow, and of those who are fully shielded from them, so that an invitation shows no more than was shown before.
 */
export async function othersInvite(graph: GraphService, pair: Pair, world: World): Promise<void> {
  const { viewerId, choices } = pair;
  const shut = world.shields
    .filter(({ kind, allows }) => kind === 'full' && !allows.includes(viewerId))
    .flatMap(({ clientId }) => choices.map(({ agencyId }) => ({ clientId, agencyId })));
  const places = new Map(
    [...reachOf(pair).openTo(world), ...shut].map((one) => [one.clientId + one.agencyId, one]),
  );
  const invitations = [...places.values()].flatMap(({ clientId, agencyId }) =>
    world.involvements
      .filter((line) => line.clientId === clientId)
      .flatMap((line) => {
        const link = world.involvedIn.find(({ involvementId }) => involvementId === line.id);
        if (!link || link.practitionerId === viewerId) return [];
        const by = { inviterId: link.practitionerId, inviterAgencyId: line.agencyId };
        return [
          {
            id: idOf(`${line.id} invites to ${agencyId}`),
            lineId: line.id,
            agencyId,
            clientId,
            ...by,
          },
        ];
      }),
  );
  await graph.runText(
    `UNWIND $invitations AS one
     MATCH (line:Involvement {id: one.lineId})
     CREATE (:Invitation {id: one.id, at: datetime($at), expiresAt: datetime($at) + duration({days: 14}),
       until: datetime($at) + duration({days: 28}), reason: 'planTogether', inviterId: one.inviterId,
       inviterAgencyId: one.inviterAgencyId, inviteeId: $viewerId, inviteeAgencyId: one.agencyId})-[:MADE_OVER]->(line)
     CREATE (:OutboxMessage:Waiting {id: randomUUID(), kind: 'invitation', at: datetime($at),
       toPractitionerId: $viewerId, toAgencyId: one.agencyId, subjectId: one.clientId, involvementId: one.lineId,
       aboutId: one.inviterId, invitationId: one.id})`,
    { invitations, viewerId, at: NOW },
  );
}

const command = () => ({ operationId: randomUUID() });

/** Colleagues are looked for and invited to teams of one's own, and to another's; on the team or not. */
export async function inviteColleagues(asking: Asking, practitionerIds: string[]): Promise<void> {
  const { families = [] } = (await asking.ask('/families/mine')) as {
    families?: { lines: { clientId: string; isOwn: boolean }[] }[];
  };
  const lines = families.flatMap((family) => family.lines).filter(({ isOwn }) => isOwn);
  const clientIds = [...new Set(lines.map(({ clientId }) => clientId))].slice(0, 2);
  for (const clientId of [...clientIds, ABSENT]) await inviteTo(asking, clientId, practitionerIds);
}

async function inviteTo(
  { ask, send }: Asking,
  clientId: string,
  practitionerIds: string[],
): Promise<void> {
  const path = `/clients/${clientId}/invitations`;
  const { colleagues = [] } = (await send('/colleague-searches', { text: 'in school' })) as {
    colleagues?: { practitionerId: string; agencyId: string }[];
  };
  const others = colleagues.slice(0, 1).map(({ practitionerId, agencyId }) => {
    return { practitionerId, agencyId };
  });
  for (const practitionerId of practitionerIds.slice(0, 4)) {
    const card = (await ask(`/practitioners/${practitionerId}`)) as { agencies?: { id: string }[] };
    others.push({ practitionerId, agencyId: card.agencies?.[0]?.id ?? ABSENT });
  }
  // The first once more, who has been asked or is there.
  const nobody = { practitionerId: ABSENT, agencyId: ABSENT };
  for (const whom of [...others, others[0] ?? nobody, nobody])
    await send(path, { ...command(), ...whom, reason: 'theirArea' });
  const { invitations } = (await ask(path)) as { invitations?: { id: string }[] };
  const id = invitations?.[0]?.id ?? ABSENT;
  await send(`/invitations/${id}/reminder`, command());
  await send(`/invitations/${id}/withdrawal`, command());
  await ask(path);
}

/** What has come is read; the first is accepted and then taken back, one is passed on, one declined. */
export async function answerInvitations({ ask, send }: Asking): Promise<void> {
  await ask('/invitations/number');
  const { invitations } = (await ask('/invitations')) as { invitations?: { id: string }[] };
  const [first = ABSENT, second = ABSENT, third = ABSENT] = invitations?.map(({ id }) => id) ?? [];
  const page = (await ask(`/invitations/${first}`)) as {
    roles?: string[];
    colleagues?: { id: string }[];
  };
  const terms = { role: page.roles?.[0] ?? 'gp', basis: 'publicTask', firstDay: '2026-02-20' };
  const joined = await send(`/invitations/${first}/acceptance`, { ...command(), ...terms });
  const { id: clientId = ABSENT } = joined as { id?: string };
  await ask(`/clients/${clientId}/team`);
  const { links } = (await ask(`/clients/${clientId}/joining`)) as { links?: { id: string }[] };
  await send(`/involvements/${links?.[0]?.id ?? ABSENT}/withdrawal`, command());
  const colleagueId = page.colleagues?.[0]?.id ?? ABSENT;
  await send(`/invitations/${second}/suggestion`, { ...command(), colleagueId });
  await send(`/invitations/${third}/refusal`, command());
  await ask('/invitations');
}
