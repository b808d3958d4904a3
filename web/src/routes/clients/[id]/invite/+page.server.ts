import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { DONE, inviteErrors, REASONS, type InviteFault } from '#lib/invitations/words.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.teamInvitations(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  const done = DONE.find((what) => event.url.searchParams.has(what)) ?? null;
  return { page, mark, done, seed: newSeed() };
};

export const actions: Actions = {
  find: async (event) => {
    const form = await event.request.formData();
    const values = read(form);
    if (values.text.length < 2) return refuse(event, values, ['text']);
    return { values, found: await find(event, values.text), errors: [] };
  },

  invite: async (event) => {
    const form = await event.request.formData();
    const values = read(form);
    const [practitionerId, agencyId] = values.who.split('.');
    const reason = REASONS.find((one) => one === values.why);
    const missing: InviteFault[] = [];
    if (!practitionerId || !agencyId) missing.push('who');
    if (!reason) missing.push('why');
    if (!practitionerId || !agencyId || !reason) return refuse(event, values, missing);
    const asked = { practitionerId, agencyId, reason };
    const command = { operationId: operationId(form.get('seed')?.toString(), asked), ...asked };
    const faults = await apiFor(event)
      .invite(event.params.id, command)
      .then(() => [], refused);
    if (faults.length > 0) return refuse(event, values, faults);
    redirect(303, `/clients/${event.params.id}/invite?done`);
  },

  remind: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('invitation') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), ['remind', id]) };
    const faults = await apiFor(event)
      .remindOfInvitation(id, command)
      .then(() => [], refused);
    if (faults.length > 0) return refuse(event, read(form), faults);
    redirect(303, `/clients/${event.params.id}/invite?reminded`);
  },

  withdraw: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('invitation') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), ['withdraw', id]) };
    const faults = await apiFor(event)
      .withdrawInvitation(id, command)
      .then(() => [], refused);
    if (faults.length > 0) return refuse(event, read(form), faults);
    redirect(303, `/clients/${event.params.id}/invite?withdrawn`);
  },
};

type Event = Pick<RequestEvent, 'fetch' | 'locals'>;
type Values = ReturnType<typeof read>;

function read(form: FormData) {
  const of = (name: string) => String(form.get(name) ?? '').trim();
  return { text: of('text').slice(0, 100), who: of('who'), why: of('why') };
}

/** By a post: what somebody types who looks for a colleague stands in no address. */
const find = (event: Event, text: string) => orErrorPage(apiFor(event).findColleagues({ text }));

/** What was found stays on the page beside what is wrong. */
async function refuse(event: Event, values: Values, faults: InviteFault[]) {
  const found = values.text.length < 2 ? null : await find(event, values.text);
  return fail(400, { values, found, errors: inviteErrors(faults, found === null) });
}

function refused(cause: unknown): InviteFault[] {
  if (cause instanceof ApiError) {
    if (cause.status === 404 || cause.status === 400) return ['gone'];
    if (cause.code === 'alreadyOnTeam') return ['onTeam'];
    if (cause.code === 'alreadyInvited') return ['already'];
    if (cause.code === 'tooManyInvitations') return ['many'];
    if (cause.code === 'tooSoon') return ['soon'];
  }
  throw toErrorPage(cause);
}
