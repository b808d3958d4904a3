import { redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { problems } = await orErrorPage(apiFor(event).problems());
  return { problems, isSettled: event.url.searchParams.has('settled'), seed: newSeed() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('problem') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    await apiFor(event)
      .settleProblem(id, command)
      .catch((cause: unknown) => {
        // Another has settled it meanwhile: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, '/admin/problems?settled');
  },
};
