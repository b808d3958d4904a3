import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  growth: await orErrorPage(apiFor(event).growth()),
});
