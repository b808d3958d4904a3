import { redirect, fail } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.unconfirmed(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  return { page, mark, seed: newSeed() };
};

export const actions: Actions = {
  link: async (event) => {
    const form = await event.request.formData();
    const involvement = String(form.get('involvement') ?? '');
    const practitionerId = String(form.get('practitioner') ?? '');
    const id = operationId(form.get('seed')?.toString(), [involvement, practitionerId]);
    const asked = { operationId: id, practitionerId };
    const isGone = await apiFor(event)
      .confirmLink(involvement, asked)
      .then(() => false, gone);
    if (isGone) return fail(400, { errors: [{ field: 'links', text: m.confirm_gone() }] });
    redirect(303, `/clients/${event.params.id}/confirm`);
  },

  membership: async (event) => {
    const form = await event.request.formData();
    const family = String(form.get('family') ?? '');
    const clientId = event.params.id;
    const id = operationId(form.get('seed')?.toString(), family);
    const isGone = await apiFor(event)
      .confirmMembership(family, { operationId: id, clientId })
      .then(() => false, gone);
    if (isGone) return fail(400, { errors: [{ field: 'memberships', text: m.confirm_gone() }] });
    redirect(303, `/clients/${clientId}/confirm`);
  },
};

function gone(cause: unknown): true {
  if (cause instanceof ApiError && cause.status === 404) return true;
  throw toErrorPage(cause);
}
