import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import {
  emptyCompetence,
  readCompetence,
  type CompetenceFault,
} from '#lib/consent/competence-form.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.assessments(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  return { page, mark, values: emptyCompetence, seed: newSeed() };
};

export const actions: Actions = {
  assess: async (event) => {
    const form = await event.request.formData();
    const { values, faults, lastDay } = readCompetence(form);
    if (faults.length > 0) return fail(400, { values, errors: faults.map(toError) });
    const asked = { categories: values.categories, until: lastDay };
    const command = { operationId: operationId(form.get('seed')?.toString(), asked), ...asked };
    const refused = await apiFor(event)
      .assess(event.params.id, command)
      .then(() => null, fieldsOf);
    if (refused) return fail(400, { values, errors: refused.map(toError) });
    redirect(303, `/clients/${event.params.id}/competence`);
  },

  end: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('id') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    await apiFor(event)
      .endAssessment(id, command)
      .catch((cause: unknown) => {
        // It has ended meanwhile: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, `/clients/${event.params.id}/competence`);
  },
};

function fieldsOf(cause: unknown): CompetenceFault[] {
  if (!(cause instanceof ApiError && cause.status === 400)) throw toErrorPage(cause);
  return cause.fields.some(({ field }) => field === 'until') ? ['until'] : ['categories'];
}

const words: Record<CompetenceFault, () => string> = {
  categories: m.competence_error_about,
  until: m.competence_error_day,
};
const toError = (field: CompetenceFault) => ({ field, text: words[field]() });
