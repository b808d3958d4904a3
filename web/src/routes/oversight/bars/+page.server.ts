import { error, fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { emptyBar, readBar, type BarFault } from '#lib/audit/bar-form.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.session!.role !== 'dataProtectionLead') error(404, 'notFound');
  const { bars } = await orErrorPage(apiFor(event).bars());
  return { bars, values: emptyBar, seed: newSeed() };
};

export const actions: Actions = {
  set: async (event) => {
    const form = await event.request.formData();
    const { values, faults, bar } = readBar(form);
    if (faults.length > 0) return fail(400, { values, errors: faults.map(toError) });
    const command = { operationId: operationId(form.get('seed')?.toString(), bar), ...bar };
    const isPast = await apiFor(event)
      .setBar(command)
      .then(() => false, refusedAsPast);
    if (isPast) return fail(400, { values, errors: [toError('until')] });
    redirect(303, '/oversight/bars');
  },

  end: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('id') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    await apiFor(event)
      .endBar(id, command)
      .catch((cause: unknown) => {
        // It has ended meanwhile: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, '/oversight/bars');
  },
};

function refusedAsPast(cause: unknown): true {
  if (cause instanceof ApiError && cause.status === 400) return true;
  throw toErrorPage(cause);
}

const words: Record<BarFault, () => string> = {
  clientReference: m.bars_error_client,
  authorityReference: m.bars_error_authority,
  reason: m.bars_error_reason,
  until: m.bars_error_day,
};
const toError = (field: BarFault) => ({ field, text: words[field]() });
