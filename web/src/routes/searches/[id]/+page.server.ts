import { guessFields } from '#lib/format/search-text.ts';
import type { SearchValues } from '#lib/search/search-form.ts';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import { newSeed } from '#lib/server/operation-id.ts';
import { mayOpenClients, maySearchCounty } from '#lib/session/roles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { role } = event.locals.session!;
  const results = await orErrorPage(apiFor(event).searchResults(event.params.id));
  const search: SearchValues = {
    text: results.text,
    scope: results.isDuty ? 'county' : 'mine',
    dutyReference: results.reference ?? '',
  };
  return {
    results,
    search,
    seed: newSeed(),
    maySearchCounty: maySearchCounty(role),
    claim: mayOpenClients(role) ? { ...guessFields(results.text), reason: '' } : null,
    claimSeed: newSeed(),
  };
};
