import { fail, redirect } from '@sveltejs/kit';
import { readTemplate } from '#lib/admin/page-template.ts';
import { PROBLEM_KINDS } from '#lib/admin/words.ts';
import { ApiError } from '#lib/api/api.ts';
import type { FieldError } from '#lib/components/field.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  page: readTemplate(url.searchParams.get('page')),
  isSent: url.searchParams.has('sent'),
  seed: newSeed(),
});

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const kind = PROBLEM_KINDS.find((one) => one === form.get('kind'));
    const text = String(form.get('text') ?? '').trim();
    const page = readTemplate(event.url.searchParams.get('page'));
    const errors = faults(kind !== undefined, text);
    const values = { kind: kind ?? null, text };
    if (!kind || errors.length > 0) return fail(400, { values, errors });
    const asked = { kind, text, page };
    const command = { operationId: operationId(form.get('seed')?.toString(), asked) };
    const refused = await apiFor(event)
      .reportProblem({ ...command, ...asked })
      .then(() => null, wordOf);
    if (refused) return fail(400, { values, errors: [refused] });
    redirect(303, `/problem?${new URLSearchParams({ page, sent: '' })}`);
  },
};

function faults(hasKind: boolean, text: string): FieldError[] {
  const isLongEnough = text.length >= 10 && text.length <= 600;
  return [
    ...(hasKind ? [] : [{ field: 'kind', text: m.problem_error_kind() }]),
    ...(isLongEnough ? [] : [{ field: 'text', text: m.problem_error_text() }]),
  ];
}

function wordOf(cause: unknown): FieldError {
  if (cause instanceof ApiError && cause.status === 429) {
    return { field: 'text', text: m.problem_error_many() };
  }
  if (!(cause instanceof ApiError && cause.status === 400)) throw toErrorPage(cause);
  const isNumber = cause.fields.some(({ problem }) => problem === 'somebodysNumber');
  return { field: 'text', text: isNumber ? m.problem_error_number() : m.problem_error_text() };
}
