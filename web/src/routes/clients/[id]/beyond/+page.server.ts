import { byName } from '#lib/team/beyond/sections.ts';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const clientId = event.params.id;
  const { mark, ...answer } = await orErrorPage(apiFor(event).beyond(clientId));
  return { clientId, mark, sections: byName(answer) };
};
