import { error, redirect } from '@sveltejs/kit';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

const METHODS = ['mobile', 'landline', 'email', 'dutyLine'] as const;
const OUTCOMES = ['reached', 'wrong'] as const;

export const load: PageServerLoad = async (event) => ({
  person: await orErrorPage(apiFor(event).practitioner(event.params.id)),
  isOwn: event.locals.session!.practitioner.id === event.params.id,
  thanks: OUTCOMES.find((outcome) => event.url.searchParams.has(outcome)) ?? null,
  seed: newSeed(),
});

export const actions: Actions = {
  check: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const method = METHODS.find((one) => one === form.get('method'));
    const outcome = OUTCOMES.find((one) => one === form.get('outcome'));
    if (!method || !outcome) error(400, 'invalidInput');
    const found = { method, outcome };
    const command = { operationId: operationId(form.get('seed')?.toString(), found), ...found };
    await orErrorPage(apiFor(event).checkContact(id, command));
    redirect(303, `/practitioners/${id}?${outcome}`);
  },
};
