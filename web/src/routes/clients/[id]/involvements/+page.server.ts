import { fail, redirect } from '@sveltejs/kit';
import { ApiError, type Api } from '#lib/api/api.ts';
import { emptyEnd, readEnd, type EndFault } from '#lib/involvements/end-form.ts';
import { endErrors, endItems } from '#lib/involvements/words.ts';
import { place } from '#lib/place/place.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.heldLines(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  const [first, ...others] = endItems(page.lines);
  const only = first && others.length === 0 ? first.value : '';
  const isDone = event.url.searchParams.has('ended');
  return { page, mark, isDone, values: emptyEnd(only, page.asOf, place.timeZone), seed: newSeed() };
};

export const actions: Actions = {
  end: async (event) => {
    const form = await event.request.formData();
    const { values, faults, lineId, asked, practitionerId } = readEnd(form);
    const { reason, lastDay } = asked;
    if (!reason || faults.length > 0) return fail(400, { values, errors: endErrors(faults) });
    const body = { reason, lastDay, ...(practitionerId ? { practitionerId } : {}) };
    const id = operationId(form.get('seed')?.toString(), [lineId, body]);
    const api = apiFor(event);
    const fault = await api
      .endInvolvement(lineId, { operationId: id, ...body })
      .then(() => null, refused);
    if (fault) return fail(400, { values, errors: endErrors([fault]) });
    redirect(303, await whereNext(api, event.params.id));
  },

  relay: async (event) => {
    const form = await event.request.formData();
    const line = String(form.get('line') ?? '');
    const takesRelay = form.get('takesRelay') === 'yes';
    const id = operationId(form.get('seed')?.toString(), [line, takesRelay]);
    await apiFor(event)
      .takeRelay(line, { operationId: id, takesRelay })
      .catch((cause: unknown) => {
        throw toErrorPage(cause);
      });
    redirect(303, `/clients/${event.params.id}/involvements`);
  },
};

function refused(cause: unknown): EndFault {
  if (cause instanceof ApiError && cause.status === 409) return 'last';
  if (cause instanceof ApiError && cause.status === 400) return 'lastDay';
  throw toErrorPage(cause);
}

/** Whoever no longer works with the person has no page of theirs any more. */
async function whereNext(api: Api, clientId: string): Promise<string> {
  const page = `/clients/${clientId}/involvements`;
  return api.heldLines(clientId).then(
    () => `${page}?ended`,
    () => '/?ended',
  );
}
