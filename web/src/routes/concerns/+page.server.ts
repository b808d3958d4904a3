import { redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { replies } from '#lib/concerns/words.ts';
import { agencyNumber, contactRows } from '#lib/format/contact.ts';
import { formatPhone } from '#lib/format/phone.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

/** To read the page is to open what has come: whoever raised it is told. */
export const load: PageServerLoad = async (event) => {
  const { received, raised, mark } = await orErrorPage(apiFor(event).concerns());
  return {
    received: received.map((one) => ({
      ...one,
      contacts: contactRows(one.sender, formatPhone),
      agencyNumber: agencyNumber(one, one.sender, formatPhone),
    })),
    raised,
    mark,
    hasAsked: event.url.searchParams.has('asked'),
    seed: newSeed(),
  };
};

export const actions: Actions = {
  reply: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('concern') ?? '');
    const reply = replies.find((one) => one === form.get('reply')) ?? 'callMe';
    const command = { operationId: operationId(form.get('seed')?.toString(), [id, reply]), reply };
    await apiFor(event).replyToConcern(id, command).catch(gone);
    redirect(303, '/concerns');
  },

  settle: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('concern') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    await apiFor(event).settleConcern(id, command).catch(gone);
    redirect(303, '/concerns');
  },
};

/** It was settled meanwhile, or is theirs no more: the page says which. */
function gone(cause: unknown): void {
  if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
}
