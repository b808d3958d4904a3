import { redirect } from '@sveltejs/kit';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
  default: async (event) => {
    if (event.locals.session) await orErrorPage(apiFor(event).endSession());
    redirect(303, '/sign-in?reason=signedOut');
  },
};
