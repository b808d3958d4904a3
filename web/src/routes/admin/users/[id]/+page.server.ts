import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { noReason, userError } from '#lib/admin/user-errors.ts';
import { OFF_REASONS, ON_REASONS } from '#lib/admin/words.ts';
import type { Api } from '#lib/api/api.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['off', 'on', 'ended'] as const;

export const load: PageServerLoad = async (event) => {
  const page = await orErrorPage(apiFor(event).user(event.params.id));
  const done = DONE.find((what) => event.url.searchParams.has(what)) ?? null;
  return { page, done, seed: newSeed() };
};

export const actions: Actions = {
  off: async (event) => {
    const form = await event.request.formData();
    const reason = OFF_REASONS.find((one) => one === form.get('reason'));
    if (!reason) return fail(400, { errors: noReason() });
    return carryOut(event, form, 'off', reason, (api, command) =>
      api.switchOff(event.params.id, { ...command, reason }),
    );
  },

  on: async (event) => {
    const form = await event.request.formData();
    const reason = ON_REASONS.find((one) => one === form.get('reason'));
    if (!reason) return fail(400, { errors: noReason() });
    return carryOut(event, form, 'on', reason, (api, command) =>
      api.switchOn(event.params.id, { ...command, reason }),
    );
  },

  end: async (event) => {
    const form = await event.request.formData();
    return carryOut(event, form, 'ended', 'end', (api, command) =>
      api.endSessions(event.params.id, command),
    );
  },
};

async function carryOut(
  event: Pick<RequestEvent, 'fetch' | 'locals'> & { params: { id: string } },
  form: FormData,
  done: (typeof DONE)[number],
  body: string,
  work: (api: Api, command: { operationId: string }) => Promise<unknown>,
) {
  const command = { operationId: operationId(form.get('seed')?.toString(), body) };
  const errors = await work(apiFor(event), command).then(
    () => null,
    (cause: unknown) => {
      const found = userError(cause);
      if (!found) throw toErrorPage(cause);
      return found;
    },
  );
  if (errors) return fail(400, { errors });
  redirect(303, `/admin/users/${event.params.id}?${done}`);
}
