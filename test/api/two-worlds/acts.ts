import { randomUUID } from 'node:crypto';
import { ABSENT } from './script-for.ts';

/** Asks or sends, writes the answer down and gives its body. */
export interface Asking {
  ask: (path: string) => Promise<unknown>;
  send: (path: string, body: object) => Promise<unknown>;
  put: (path: string, body: object) => Promise<unknown>;
}

/** Of what the viewer's team holds itself the first; of everything else, or nobody, nothing. */
export async function release({ ask, send }: Asking, clientId: string): Promise<void> {
  const page = (await ask(`/clients/${clientId}/releases`)) as { lines?: { id: string }[] };
  const lineId = page.lines?.[0]?.id ?? ABSENT;
  const command = () => ({ operationId: randomUUID() });
  const asked = { ...command(), reason: 'courtOrder', until: '2026-04-01' };
  const made = (await send(`/involvements/${lineId}/releases`, asked)) as { id?: string };
  await ask(`/clients/${clientId}/releases`);
  await ask(`/clients/${clientId}/team`);
  await send(`/releases/${made.id ?? ABSENT}/end`, command());
}

/** The first line that the viewer's team holds: a part in it ends, and then all of it. */
export async function end({ ask, send }: Asking, clientId: string): Promise<void> {
  const page = (await ask(`/clients/${clientId}/involvements`)) as {
    lines?: { id: string; people: { id: string }[] }[];
  };
  const { id = ABSENT, people } = page.lines?.[0] ?? {};
  await send(`/involvements/${id}/still-involved`, { operationId: randomUUID() });
  await send(`/involvements/${id}/relay`, { operationId: randomUUID(), takesRelay: true });
  const asked = { reason: 'handedOver', lastDay: '2026-02-20' };
  const practitionerId = people?.at(-1)?.id ?? ABSENT;
  await send(`/involvements/${id}/end`, { operationId: randomUUID(), ...asked, practitionerId });
  await send(`/involvements/${id}/end`, { operationId: randomUUID(), ...asked });
  await ask(`/clients/${clientId}/team`);
}

/** Somebody new says that they work with a client, and takes it back. */
export async function join({ ask, send }: Asking, clientId: string): Promise<void> {
  const page = (await ask(`/clients/${clientId}/joining`)) as { roles?: string[] };
  const asked = { role: page.roles?.[0] ?? 'gp', basis: 'publicTask', firstDay: '2026-02-20' };
  const made = (await send(`/clients/${clientId}/involvements`, {
    operationId: randomUUID(),
    ...asked,
  })) as { id?: string };
  await ask(`/clients/${clientId}/team`);
  await send(`/involvements/${made.id ?? ABSENT}/withdrawal`, { operationId: randomUUID() });
}

/** The viewer's own card, an absence, and what they found who tried to reach somebody. */
export async function keepCard(
  { ask, send, put }: Asking,
  practitionerIds: string[],
): Promise<void> {
  const command = () => ({ operationId: randomUUID() });
  const reach = { mobile: '07700 900123', preferred: 'mobile', workingPattern: [] };
  await put('/own-card', { ...command(), ...reach });
  const card = (await ask('/own-card')) as { colleagues?: { id: string }[] };
  const coverId = card.colleagues?.[0]?.id;
  const days = { firstDay: '2026-03-01', lastDay: '2026-03-13' };
  const away = await send('/own-card/absences', { ...command(), ...days, coverId });
  await send(`/own-card/absences/${(away as { id?: string }).id ?? ABSENT}/end`, command());
  await send('/own-card/confirmation', command());
  for (const id of [practitionerIds[0] ?? ABSENT, ABSENT]) {
    const found = { method: 'mobile', outcome: 'wrong' };
    await send(`/practitioners/${id}/contact-checks`, { ...command(), ...found });
  }
}

/** What the viewer may confirm, and another's word that they may not. */
export async function confirm({ ask, send }: Asking, clientId: string): Promise<void> {
  await ask('/confirmations');
  const page = (await ask(`/clients/${clientId}/unconfirmed`)) as {
    links?: { involvementId: string; practitionerId: string }[];
    memberships?: { familyId: string }[];
  };
  const { involvementId, practitionerId } = page.links?.[0] ?? {};
  const asked = { operationId: randomUUID(), practitionerId: practitionerId ?? ABSENT };
  await send(`/involvements/${involvementId ?? ABSENT}/confirmations`, asked);
  const familyId = page.memberships?.[0]?.familyId ?? ABSENT;
  await send(`/families/${familyId}/confirmations`, { operationId: randomUUID(), clientId });
  await ask(`/clients/${clientId}/team`);
}

/** What is only for data protection leads, who say it of anybody by reference. */
export async function bar({ send }: Asking, clientIds: string[]): Promise<void> {
  const [clientReference, authorityReference] = clientIds;
  const facts = { reason: 'Order of the court of 1 May', until: '2026-04-01' };
  const command = () => ({ operationId: randomUUID() });
  const asked = { ...command(), clientReference, authorityReference, ...facts };
  await send('/oversight/bars', asked);
  await send(`/oversight/bars/${ABSENT}/end`, command());
  await send(`/oversight/duty/${ABSENT}/review`, { ...command(), outcome: 'inOrder' });
}

/** Whom the viewer works with decides alone for a while, and then no more. */
export async function assess({ ask, send }: Asking, clientId: string): Promise<void> {
  const asked = { operationId: randomUUID(), categories: ['all'], until: '2026-06-01' };
  const made = await send(`/clients/${clientId}/assessments`, asked);
  await ask(`/clients/${clientId}/assessments`);
  await ask(`/clients/${clientId}/team`);
  const { id = ABSENT } = made as { id?: string };
  await send(`/assessments/${id}/end`, { operationId: randomUUID() });
}
