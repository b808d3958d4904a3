import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  team: await orErrorPage(apiFor(event).team(event.params.id)),
  isWide: true,
});
