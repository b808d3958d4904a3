import { fail, redirect } from '@sveltejs/kit';
import { mailOftens } from '#lib/inbox/mail-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  choice: await orErrorPage(apiFor(event).mailChoice()),
  isSaved: event.url.searchParams.has('saved'),
  seed: newSeed(),
});

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const often = mailOftens.find((one) => one === form.get('often'));
    if (!often) return fail(400, { errors: [{ field: 'often', text: m.mail_error() }] });
    const command = { operationId: operationId(form.get('seed')?.toString(), often), often };
    await orErrorPage(apiFor(event).chooseMail(command));
    redirect(303, '/inbox/mail?saved');
  },
};
