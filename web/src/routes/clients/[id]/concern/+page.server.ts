import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { emptyConcern, readConcern, type ConcernFault } from '#lib/concerns/concern-form.ts';
import { concernErrors } from '#lib/concerns/words.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.concernPage(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  return { page, mark, values: emptyConcern, seed: newSeed() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { values, faults, asked } = readConcern(form);
    const command = { operationId: operationId(form.get('seed')?.toString(), asked), ...asked };
    const found =
      faults.length > 0
        ? faults
        : await apiFor(event)
            .raiseConcern(event.params.id, command)
            .then(() => [], refused);
    if (found.length > 0) return fail(400, { values, errors: concernErrors(found) });
    redirect(303, '/concerns?asked');
  },
};

function refused(cause: unknown): ConcernFault[] {
  if (cause instanceof ApiError && cause.status === 400) {
    const known = ['about', 'urgency', 'talk', 'toIds'] as const;
    const named = known.filter((field) => cause.fields.some((one) => one.field === field));
    if (named.length > 0) return named;
  }
  throw toErrorPage(cause);
}
