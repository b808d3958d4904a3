import { readListQuery } from '#lib/admin/list-query.ts';
import { USERS_SHOWN } from '#lib/admin/words.ts';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const query = readListQuery(event.url.searchParams, USERS_SHOWN);
  const list = await orErrorPage(apiFor(event).users(query));
  return { query, list };
};
