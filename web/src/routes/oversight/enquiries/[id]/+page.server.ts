import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const before = event.url.searchParams.get('before') ?? undefined;
  const list = await orErrorPage(apiFor(event).enquiryAccesses(event.params.id, before));
  return { list, isFirst: !before, here: event.url.pathname };
};
