import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, toErrorPage } from '#lib/server/guard.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const chosen = (await event.request.formData()).get('choice');
    // Only a place in the session's own list is read: no id from outside is passed on.
    const choice = event.locals.session!.choices[chosen === null ? -1 : Number(chosen)];
    if (!choice) return fail(400, { errors: [{ field: 'choice', text: m.acting_error() }] });
    const { agencyId, role } = choice;
    const problem = await apiFor(event)
      .act({ agencyId, role })
      .then(() => null, refused);
    if (problem) return fail(403, { errors: [{ field: 'choice', text: problem }] });
    redirect(303, '/');
  },
};

function refused(cause: unknown): string {
  if (cause instanceof ApiError && cause.code === 'roleNotHeld') return m.acting_refused();
  throw toErrorPage(cause);
}
