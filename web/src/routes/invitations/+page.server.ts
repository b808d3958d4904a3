import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { invitations, mark } = await orErrorPage(apiFor(event).invitations());
  const done = (['declined', 'suggested'] as const).find((what) =>
    event.url.searchParams.has(what),
  );
  return { invitations, mark, done: done ?? null };
};
