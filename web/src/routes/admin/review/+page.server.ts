import { fail, redirect } from '@sveltejs/kit';
import { readListQuery } from '#lib/admin/list-query.ts';
import { ApiError } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { page } = readListQuery(event.url.searchParams, ['all']);
  const reviews = await orErrorPage(apiFor(event).accessReviews(page));
  const done = /^\d{1,2}$/.exec(event.url.searchParams.get('done') ?? '')?.[0] ?? null;
  return { page, reviews, done, seed: newSeed() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    // Everybody: those who stood there when it was ticked, not who may stand there since.
    const field = form.has('all') ? 'here' : 'person';
    const personIds = [...new Set(form.getAll(field).map(String))];
    const at = (text: string) => fail(400, { personIds, errors: [{ field: 'people', text }] });
    if (personIds.length === 0) return at(m.review_error_nobody());
    const command = { operationId: operationId(form.get('seed')?.toString(), personIds) };
    const made = await apiFor(event)
      .reviewAccess({ ...command, personIds })
      .catch((cause: unknown) => {
        if (cause instanceof ApiError && [400, 404].includes(cause.status)) return null;
        throw toErrorPage(cause);
      });
    if (!made) return at(m.review_error_gone());
    redirect(303, `/admin/review?done=${made.reviewed}`);
  },
};
