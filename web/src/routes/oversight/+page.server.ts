import { error, fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { readEnquiry, type EnquiryFault, type EnquiryValues } from '#lib/audit/enquiry-form.ts';
import { emptyDate } from '#lib/format/typed-date.ts';
import { m } from '#lib/paraglide/messages.js';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

const empty: EnquiryValues = {
  clientReference: '',
  name: '',
  birthDate: emptyDate,
  identifier: '',
  reason: '',
};

export const load: PageServerLoad = async (event) => {
  if (event.locals.session!.role !== 'dataProtectionLead') error(404, 'notFound');
  const query = event.url.searchParams;
  const only = query.get('only') === 'unusual' ? 'unusual' : 'all';
  const before = query.get('before') ?? undefined;
  const api = apiFor(event);
  const [list, { awaiting }] = await orErrorPage(
    Promise.all([api.accesses(only, before), api.awaitingReview()]),
  );
  return { list, awaiting, only, isFirst: !before, seed: newSeed(), enquiry: empty };
};

export const actions: Actions = {
  enquire: async (event) => {
    const form = await event.request.formData();
    const { values, faults, enquiry } = readEnquiry(form);
    if (faults.length > 0) return fail(400, { values, errors: faults.map(toError) });
    const id = operationId(form.get('seed')?.toString(), enquiry);
    const begun = await apiFor(event)
      .beginEnquiry({ operationId: id, ...enquiry })
      .catch((cause: unknown) => {
        if (cause instanceof ApiError && cause.status === 400) return null;
        throw toErrorPage(cause);
      });
    if (begun) redirect(303, `/oversight/enquiries/${begun.id}`);
    const errors = [{ field: 'identifier', text: m.oversight_error_refused() }];
    return fail(400, { values, errors });
  },

  review: async (event) => {
    const form = await event.request.formData();
    const id = form.get('id')?.toString() ?? '';
    const review = { operationId: operationId(form.get('seed')?.toString(), { id }) };
    await orErrorPage(apiFor(event).reviewBreakGlass(id, review));
    redirect(303, '/oversight');
  },
};

function toError({ field, code }: EnquiryFault) {
  const words: Record<EnquiryFault['code'], () => string> = {
    who: m.oversight_error_who,
    reference: m.oversight_error_reference,
    date: m.oversight_error_date,
    reason: m.oversight_error_reason,
  };
  return { field, text: words[code]() };
}
