import { error, fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.session!.role !== 'administrator') error(404, 'notFound');
  const { mails } = await orErrorPage(apiFor(event).mailTroubles());
  return { mails, isQueued: event.url.searchParams.has('queued'), seed: newSeed() };
};

export const actions: Actions = {
  again: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('mail') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    const isGone = await apiFor(event)
      .sendAgain(id, command)
      .then(
        () => false,
        (cause: unknown) => {
          if (cause instanceof ApiError && cause.status === 404) return true;
          throw toErrorPage(cause);
        },
      );
    if (isGone) return fail(400, { errors: [{ field: 'mails', text: m.mail_again_gone() }] });
    redirect(303, '/mail-troubles?queued');
  },
};
