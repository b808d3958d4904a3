import { error, fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import type { DutyOutcome } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

const outcomes: readonly DutyOutcome[] = ['inOrder', 'explained', 'passedOn'];

export const load: PageServerLoad = async (event) => {
  if (event.locals.session!.role !== 'dataProtectionLead') error(404, 'notFound');
  const sample = await orErrorPage(apiFor(event).dutySample());
  return { sample, seed: newSeed() };
};

export const actions: Actions = {
  review: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('id') ?? '');
    const outcome = outcomes.find((each) => each === form.get(`outcome-${id}`));
    if (!outcome) return fail(400, { errors: [{ field: `outcome-${id}`, text: m.duty_error() }] });
    const review = {
      operationId: operationId(form.get('seed')?.toString(), [id, outcome]),
      outcome,
    };
    await apiFor(event)
      .reviewDuty(id, review)
      .catch((cause: unknown) => {
        // Another lead was quicker.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, '/oversight/duty');
  },
};
