import { redirect } from '@sveltejs/kit';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  inbox: await orErrorPage(apiFor(event).inbox()),
  seed: newSeed(),
});

export const actions: Actions = {
  read: async (event) => {
    const form = await event.request.formData();
    const ids = form.getAll('event').map(String);
    const seed = form.get('seed')?.toString();
    const command = { operationId: operationId(seed, ids), ids };
    await orErrorPage(apiFor(event).readEvents(command));
    redirect(303, '/inbox');
  },
};
