/** Where a list of an administrator's stands: what of it, and which page. Nothing in it names anybody. */
export type ListQuery<S extends string> = { show: S; agencyId: string; page: number };

/** What of an address is known; anything else is the first page of all. */
export function readListQuery<S extends string>(
  params: URLSearchParams,
  shown: readonly S[],
): ListQuery<S> {
  const page = /^[1-9]\d{0,3}$/.exec(params.get('page') ?? '')?.[0];
  const agencyId = /^[0-9a-f-]{36}$/.exec(params.get('agency') ?? '')?.[0];
  const show = shown.find((one) => one === params.get('show')) ?? shown[0]!;
  return { show, agencyId: agencyId ?? '', page: Number(page ?? 1) };
}

/** The address of the same list, with what is given changed; without what goes without saying. */
export function listAddress<S extends string>(
  path: string,
  query: ListQuery<S>,
  change: Partial<ListQuery<S>>,
): string {
  const { show, agencyId, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams([
    ...(show === 'all' ? [] : [['show', show]]),
    ...(agencyId ? [['agency', agencyId]] : []),
    ...(page > 1 ? [['page', String(page)]] : []),
  ]);
  return params.size > 0 ? `${path}?${params}` : path;
}
