import { redirect } from '@sveltejs/kit';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ isDone: url.searchParams.has('done') });

export const actions: Actions = {
  default: async (event) => {
    await orErrorPage(apiFor(event).stopMails(event.params.token));
    redirect(303, '?done');
  },
};
