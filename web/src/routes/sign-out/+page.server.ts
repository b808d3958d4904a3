import { redirect } from '@sveltejs/kit';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ request }) => {
  if (request.method !== 'POST') redirect(303, '/');
};

export const actions: Actions = {
  default: async (event) => {
    if (!event.locals.session) redirect(303, '/sign-in?signedOut=1');
    const { continueTo } = await orErrorPage(apiFor(event).endSession());
    event.locals.session = null;
    if (continueTo.startsWith('/')) redirect(303, continueTo);
    // Not a redirect: browsers hold `form-action` against wherever a form's answer sends them.
    return { continueTo };
  },
};
