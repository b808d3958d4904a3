import { fail, redirect } from '@sveltejs/kit';
import { listAddress, readListQuery } from '#lib/admin/list-query.ts';
import { AGREEMENTS_SHOWN, SUSPENSION_REASONS } from '#lib/admin/words.ts';
import { ApiError } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['suspended', 'lifted'] as const;

export const load: PageServerLoad = async (event) => {
  const query = readListQuery(event.url.searchParams, AGREEMENTS_SHOWN);
  const list = await orErrorPage(apiFor(event).agreements(query));
  const done = DONE.find((what) => event.url.searchParams.get('done') === what) ?? null;
  return { query, list, done, seed: newSeed() };
};

export const actions: Actions = {
  suspend: async (event) => {
    const form = await event.request.formData();
    const agencyId = String(form.get('agency') ?? '');
    const reason = SUSPENSION_REASONS.find((one) => one === form.get(`reason-${agencyId}`));
    const at = (text: string) =>
      fail(400, { agencyId, errors: [{ field: `reason-${agencyId}`, text }] });
    if (!reason) {
      const name = String(form.get('name') ?? '');
      return at(m.agreements_error_reason({ name }));
    }
    const asked = { agencyId, reason };
    const command = { operationId: operationId(form.get('seed')?.toString(), asked) };
    const error = await apiFor(event)
      .suspend({ ...command, ...asked })
      .then(() => null, refused);
    if (error) return at(error);
    redirect(303, doneAddress(event.url, 'suspended'));
  },

  lift: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('suspension') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    await apiFor(event)
      .liftSuspension(id, command)
      .catch((cause: unknown) => {
        // It was lifted meanwhile: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, doneAddress(event.url, 'lifted'));
  },
};

function doneAddress({ searchParams }: URL, done: (typeof DONE)[number]): string {
  const query = readListQuery(searchParams, AGREEMENTS_SHOWN);
  // What was suspended stands on no list of the others, and the other way round.
  const address = listAddress('/admin/agencies', query, { show: 'all', page: query.page });
  return `${address}${address.includes('?') ? '&' : '?'}done=${done}`;
}

function refused(cause: unknown): string {
  if (cause instanceof ApiError) {
    if (cause.code === 'notYourself') return m.agreements_error_own();
    if (cause.code === 'hasChanged') return m.agreements_error_changed();
    if (cause.status === 404 || cause.status === 400) return m.agreements_error_gone();
  }
  throw toErrorPage(cause);
}
