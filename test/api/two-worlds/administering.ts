import { randomUUID } from 'node:crypto';
import type { Asking } from './acts.ts';
import { ABSENT, type Script } from './script-for.ts';

const SAID = 'The button does nothing when I press it';
const command = () => ({ operationId: randomUUID() });

/**
 * What only administrators are answered. Somebody is switched off and on again, and an agency suspended and not: by
 * whoever may, and of those that both worlds have.
 */
export async function administer(
  { ask, send }: Asking,
  { viewerId, choices, practitionerIds, agencyIds }: Script,
): Promise<void> {
  // Whoever is none is told of everything alike that it is not there.
  const most = choices.some(({ role }) => role === 'administrator') ? 50 : 1;
  for (const query of ['', '?show=never', '?show=off', `?agencyId=${agencyIds[0] ?? ABSENT}`]) {
    await ask(`/admin/users${query}`);
  }
  await send('/problems', { ...command(), kind: 'broken', page: '/clients/:id', text: SAID });
  const { problems } = (await ask('/admin/problems')) as { problems?: { id: string }[] };
  await send(`/admin/problems/${problems?.at(-1)?.id ?? ABSENT}/settlement`, command());
  await ask('/admin/growth');
  await ask('/admin/reviews');
  await send('/admin/reviews', { ...command(), personIds: [...practitionerIds.slice(0, 40)] });
  await ask('/admin/reviews');
  for (const query of ['', '?show=noRow']) await ask(`/admin/agencies${query}`);
  const others = practitionerIds.filter((one) => one !== viewerId);
  for (const id of [...others.slice(0, most), ABSENT]) {
    await ask(`/admin/users/${id}`);
    await send(`/admin/users/${id}/off`, { ...command(), reason: 'left' });
    await ask('/admin/users?show=off');
    await send(`/admin/users/${id}/on`, { ...command(), reason: 'mistake' });
    await send(`/admin/users/${id}/sessions/end`, command());
    await ask(`/admin/users/${id}`);
  }
  for (const agencyId of [...agencyIds.slice(0, most), ABSENT]) {
    const asked = { ...command(), agencyId, reason: 'incident' };
    const made = (await send('/admin/suspensions', asked)) as { id?: string };
    await ask('/admin/agencies?show=suspended');
    await ask(`/agencies/${agencyId}`);
    await send(`/admin/suspensions/${made.id ?? ABSENT}/end`, command());
  }
}
