import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import { handOverActions } from '#lib/server/hand-over.ts';
import { newSeed } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const [page, { mark }] = await orErrorPage(Promise.all([api.handOverPage(), api.myFamilies()]));
  const done = Number(event.url.searchParams.get('done')) || 0;
  return { page, mark, done, agency: event.locals.session!.agency.name, seed: newSeed() };
};

export const actions: Actions = handOverActions('own', '/hand-over');
