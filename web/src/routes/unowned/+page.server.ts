import { error } from '@sveltejs/kit';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import { handOverActions } from '#lib/server/hand-over.ts';
import { newSeed } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { role, agency } = event.locals.session!;
  if (role !== 'teamLead') error(404, 'notFound');
  const page = await orErrorPage(apiFor(event).unowned());
  const done = Number(event.url.searchParams.get('done')) || 0;
  return { page, done, agency: agency.name, seed: newSeed() };
};

export const actions: Actions = handOverActions('unowned', '/unowned');
