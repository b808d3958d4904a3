import { redirect } from '@sveltejs/kit';
import { openApi } from '#lib/api/api.ts';
import { safeReturnTo } from '#lib/server/return-to.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, locals, url }) => {
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'));
  if (locals.session) redirect(303, returnTo);
  const query = new URLSearchParams({ returnTo });
  const issuers = await openApi(fetch)
    .issuers()
    .catch(() => null);
  return {
    reason: reasonOf(url.searchParams),
    issuers: issuers?.map(({ key, name }) => ({
      name,
      href: `/api/v1/sign-in/${encodeURIComponent(key)}?${query}`,
    })),
  };
};

const reasonOf = (query: URLSearchParams) =>
  query.get('problem') ?? query.get('reason') ?? (query.has('signedOut') ? 'signedOut' : null);
