import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { emptyJoin, readJoin, type JoinFault } from '#lib/joining/join-form.ts';
import { joinErrors } from '#lib/joining/words.ts';
import { place } from '#lib/place/place.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import { fullName } from '#lib/words/names.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.joining(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  return { page, mark, values: emptyJoin(page.roles, page.asOf, place.timeZone), seed: newSeed() };
};

export const actions: Actions = {
  join: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const { values, faults, asked } = readJoin(form);
    const api = apiFor(event);
    const found =
      faults.length > 0
        ? faults
        : await api
            .joinTeam(id, {
              operationId: operationId(form.get('seed')?.toString(), asked),
              ...asked,
            })
            .then(() => [], refused);
    if (found.length > 0) {
      const name = found.includes('already') ? fullName(await orErrorPage(api.joining(id))) : '';
      return fail(400, { values, errors: joinErrors(found, name) });
    }
    redirect(303, `/clients/${id}?joined`);
  },

  withdraw: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const line = String(form.get('line') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), line) };
    const api = apiFor(event);
    await api.withdrawJoining(line, command).catch((cause: unknown) => {
      // Somebody has confirmed it meanwhile, or it is taken back already: the page says which.
      if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
    });
    const isOpen = await api.joining(id).then(
      () => true,
      () => false,
    );
    // Whoever had nothing but their word has no page of the person any more.
    redirect(303, isOpen ? `/clients/${id}/join` : '/?withdrawn');
  },
};

function refused(cause: unknown): JoinFault[] {
  if (cause instanceof ApiError && cause.code === 'alreadyJoined') return ['already'];
  if (cause instanceof ApiError && cause.code === 'needsAgreement') return ['agreement'];
  if (cause instanceof ApiError && cause.status === 400) {
    const known = ['role', 'basis', 'firstDay'] as const;
    const named = known.filter((field) => cause.fields.some((one) => one.field === field));
    if (named.length > 0) return named;
  }
  throw toErrorPage(cause);
}
