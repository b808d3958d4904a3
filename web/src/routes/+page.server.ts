import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import type { RelayMessage } from '#lib/api/types.ts';
import { agencyNumber, contactRows } from '#lib/format/contact.ts';
import { formatPhone } from '#lib/format/phone.ts';
import { whyAsked } from '#lib/own-card/why-asked.ts';
import { m } from '#lib/paraglide/messages.js';
import { emptySearch, readSearch } from '#lib/search/search-form.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import { mayOpenClients, maySearchCounty } from '#lib/session/roles.ts';
import { searchErrors } from '#lib/words/form-faults.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { role } = event.locals.session!;
  const api = apiFor(event);
  const isForClients = mayOpenClients(role);
  const [mine, relayed, { notices }, card, unowned, invited] = await orErrorPage(
    Promise.all([
      isForClients ? api.myFamilies() : null,
      isForClients ? api.relayMessages() : null,
      api.notices(),
      api.ownCard(),
      role === 'teamLead' ? api.unownedNumber() : { total: 0 },
      isForClients ? api.invitationNumber() : { total: 0 },
    ]),
  );
  return {
    hasEnded: event.url.searchParams.has('ended'),
    hasWithdrawn: event.url.searchParams.has('withdrawn'),
    mine,
    relayed: relayed && { mark: relayed.mark, messages: relayed.messages.map(withContacts) },
    notices,
    unowned: unowned.total,
    invited: invited.total,
    whyCard: card.wantsAWord ? whyAsked(card) : '',
    seed: newSeed(),
    search: emptySearch,
    maySearchCounty: maySearchCounty(role),
  };
};

export const actions: Actions = {
  search: async (event) => {
    const form = await event.request.formData();
    const { role } = event.locals.session!;
    const { values, faults, search } = readSearch(form, maySearchCounty(role));
    if (faults.length > 0)
      return fail(400, { values, errors: searchErrors(faults, mayOpenClients(role)) });
    const command = { operationId: operationId(form.get('seed')?.toString(), search), ...search };
    const found = await apiFor(event)
      .startSearch(command)
      .catch((cause: unknown) => refused(cause, 'dutyReference' in search));
    if ('text' in found)
      return fail(400, { values, errors: [{ field: 'text', text: found.text }] });
    redirect(303, `/searches/${found.id}`);
  },

  readNotice: async (event) => {
    const form = await event.request.formData();
    const notice = String(form.get('notice') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), notice) };
    await apiFor(event).readNotice(notice, command).catch(gone);
    redirect(303, '/');
  },

  stillInvolved: async (event) => {
    const form = await event.request.formData();
    const line = String(form.get('line') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), line) };
    await apiFor(event).stillInvolved(line, command).catch(gone);
    redirect(303, '/');
  },

  answerRelay: async (event) => {
    const form = await event.request.formData();
    const message = String(form.get('message') ?? '');
    const answer = answers.find((one) => one === form.get('answer')) ?? 'acknowledged';
    const seed = form.get('seed')?.toString();
    const command = { operationId: operationId(seed, [message, answer]), answer };
    await apiFor(event).answerRelay(message, command).catch(gone);
    redirect(303, '/');
  },
};

/** Here and not in the browser: the numbering plans are a seventh of the script of this first page. */
const withContacts = (message: RelayMessage) => ({
  ...message,
  contacts: contactRows(message.asker, formatPhone),
  agencyNumber: agencyNumber(message, message.asker, formatPhone),
});

const answers = ['willContact', 'acknowledged'] as const;

function gone(cause: unknown): void {
  // Somebody else of the team has put it away, or it is theirs no more.
  if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
}

function refused(cause: unknown, isCounty: boolean): { text: string } {
  if (cause instanceof ApiError && cause.status === 429) return { text: m.too_many() };
  if (cause instanceof ApiError && cause.status === 400) {
    return { text: isCounty ? m.search_error_county() : m.search_error_refused() };
  }
  throw toErrorPage(cause);
}
