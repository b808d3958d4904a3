import { error, fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { readClaim, type ClaimValues } from '#lib/claim/claim-form.ts';
import { emptyDate } from '#lib/format/typed-date.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import { mayOpenClients } from '#lib/session/roles.ts';
import { claimErrors } from '#lib/words/form-faults.ts';
import type { Actions, PageServerLoad } from './$types';

const empty: ClaimValues = {
  name: '',
  birthDate: emptyDate,
  postcode: '',
  identifier: '',
  reason: '',
};

export const load: PageServerLoad = ({ locals }) => {
  if (!mayOpenClients(locals.session!.role)) error(404, 'notFound');
  return { seed: newSeed(), claim: empty };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { values, faults, claim } = readClaim(form);
    if (faults.length > 0)
      return fail(400, { values, errors: claimErrors(faults), hasNoMatch: false });
    const command = { operationId: operationId(form.get('seed')?.toString(), claim), ...claim };
    const made = await apiFor(event).claim(command).catch(refused);
    if ('clientId' in made) redirect(303, `/clients/${made.clientId}`);
    return fail(made.status, {
      values,
      errors: made.text ? [{ field: 'name', text: made.text }] : [],
      hasNoMatch: !made.text,
    });
  },
};

/** One answer for absent, closed and mistyped: a difference would say that the person is known. */
function refused(cause: unknown): { status: number; text?: string } {
  if (!(cause instanceof ApiError)) throw cause;
  if (cause.status === 404) return { status: 404 };
  if (cause.status === 429) return { status: 429, text: m.too_many() };
  if (cause.status === 400) return { status: 400, text: m.claim_error_refused() };
  throw toErrorPage(cause);
}
