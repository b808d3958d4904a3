import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  agency: await orErrorPage(apiFor(event).agency(event.params.id)),
});
