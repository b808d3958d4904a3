import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import type { FieldError } from '#lib/components/field.ts';
import { agencyNumber, contactRows } from '#lib/format/contact.ts';
import { formatPhone } from '#lib/format/phone.ts';
import { emptyJoin, readJoin, type JoinFault, type JoinValues } from '#lib/joining/join-form.ts';
import { joinErrors } from '#lib/joining/words.ts';
import { m } from '#lib/paraglide/messages.js';
import { place } from '#lib/place/place.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.invitation(event.params.id));
  const { mark } = await orErrorPage(api.invitations());
  return {
    page,
    mark,
    contacts: contactRows(page.invitation.inviter, formatPhone),
    agencyNumber: agencyNumber(page.invitation, page.invitation.inviter, formatPhone),
    values: emptyJoin(page.roles, page.asOf, place.timeZone),
    seed: newSeed(),
  };
};

/** Where it cannot be answered any more, the list says so by not having it. */
export const actions: Actions = {
  accept: async (event) => {
    const form = await event.request.formData();
    const { values, faults, asked } = readJoin(form);
    if (faults.length > 0) return refuse(joinErrors(faults, ''), values);
    const command = { operationId: operationId(form.get('seed')?.toString(), asked), ...asked };
    const made = await apiFor(event).acceptInvitation(event.params.id, command).catch(refused);
    if (Array.isArray(made)) return refuse(joinErrors(made, ''), values);
    redirect(303, `/clients/${made.id}?joined`);
  },

  suggest: async (event) => {
    const form = await event.request.formData();
    const colleagueId = String(form.get('colleague') ?? '');
    const missing = [{ field: 'colleague', text: m.invitation_error_colleague() }];
    if (!colleagueId) return refuse(missing);
    const command = { operationId: operationId(form.get('seed')?.toString(), colleagueId) };
    const asked = { ...command, colleagueId };
    const isMade = await apiFor(event)
      .suggestColleague(event.params.id, asked)
      .then(
        () => true,
        (cause: unknown) => {
          if (cause instanceof ApiError && cause.status === 400) return false;
          throw toErrorPage(cause);
        },
      );
    if (!isMade) return refuse(missing);
    redirect(303, '/invitations?suggested');
  },

  decline: async (event) => {
    const form = await event.request.formData();
    const command = { operationId: operationId(form.get('seed')?.toString(), 'decline') };
    await orErrorPage(apiFor(event).declineInvitation(event.params.id, command));
    redirect(303, '/invitations?declined');
  },
};

const refuse = (errors: FieldError[], values: JoinValues | null = null) =>
  fail(400, { values, errors });

function refused(cause: unknown): JoinFault[] {
  if (cause instanceof ApiError && cause.code === 'needsAgreement') return ['agreement'];
  if (cause instanceof ApiError && cause.status === 400) {
    const known = ['role', 'basis', 'firstDay'] as const;
    const named = known.filter((field) => cause.fields.some((one) => one.field === field));
    if (named.length > 0) return named;
  }
  throw toErrorPage(cause);
}
