import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { emptyRelease, readRelease } from '#lib/protection/release-form.ts';
import { releaseErrors } from '#lib/protection/words.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.releases(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  return { page, mark, values: emptyRelease, seed: newSeed() };
};

export const actions: Actions = {
  release: async (event) => {
    const form = await event.request.formData();
    const { values, faults, lastDay } = readRelease(form);
    const { line, reason } = values;
    if (!reason || faults.length > 0) return fail(400, { values, errors: releaseErrors(faults) });
    const asked = { reason, until: lastDay };
    const id = operationId(form.get('seed')?.toString(), [line, asked]);
    const isPast = await apiFor(event)
      .release(line, { operationId: id, ...asked })
      .then(() => false, refusedAsPast);
    if (isPast) return fail(400, { values, errors: releaseErrors(['until']) });
    redirect(303, `/clients/${event.params.id}/release`);
  },

  end: async (event) => {
    const form = await event.request.formData();
    const release = String(form.get('release') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), release) };
    await apiFor(event)
      .endRelease(release, command)
      .catch((cause: unknown) => {
        // It has ended meanwhile: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, `/clients/${event.params.id}/release`);
  },
};

function refusedAsPast(cause: unknown): true {
  if (cause instanceof ApiError && cause.status === 400) return true;
  throw toErrorPage(cause);
}
