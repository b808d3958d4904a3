import { error, fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.session!.role !== 'teamLead') error(404, 'notFound');
  const { links } = await orErrorPage(apiFor(event).teamsUnconfirmed());
  return { links, seed: newSeed() };
};

export const actions: Actions = {
  link: async (event) => {
    const form = await event.request.formData();
    const involvement = String(form.get('involvement') ?? '');
    const practitionerId = String(form.get('practitioner') ?? '');
    const id = operationId(form.get('seed')?.toString(), [involvement, practitionerId]);
    const isGone = await apiFor(event)
      .confirmLink(involvement, { operationId: id, practitionerId })
      .then(
        () => false,
        (cause: unknown) => {
          if (cause instanceof ApiError && cause.status === 404) return true;
          throw toErrorPage(cause);
        },
      );
    if (isGone) return fail(400, { errors: [{ field: 'links', text: m.confirm_gone() }] });
    redirect(303, '/confirmations');
  },
};
