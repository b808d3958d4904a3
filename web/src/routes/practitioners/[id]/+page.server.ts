import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  person: await orErrorPage(apiFor(event).practitioner(event.params.id)),
});
