import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ApiError, type Api } from '#lib/api/api.ts';
import { DONE, leadErrors, type LeadFault } from '#lib/lead/words.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  const page = await orErrorPage(api.leadPage(event.params.id));
  const { mark } = await orErrorPage(api.team(event.params.id));
  const done = DONE.find((what) => event.url.searchParams.has(what)) ?? null;
  return { page, mark, done, seed: newSeed() };
};

export const actions: Actions = {
  propose: async (event) => {
    const form = await event.request.formData();
    const who = String(form.get('who') ?? '');
    const [lineId, practitionerId] = who.split('.');
    if (!lineId || !practitionerId) return refuse(['who'], who);
    const asked = { lineId, practitionerId };
    const faults = await run(event, form, asked, (api, command) =>
      api.proposeLead(event.params.id, { ...command, ...asked }),
    );
    if (faults.length > 0) return refuse(faults, who);
    const isMe = practitionerId === event.locals.session?.practitioner.id;
    redirect(303, `/clients/${event.params.id}/lead?${isMe ? 'accepted' : 'proposed'}`);
  },

  answer: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('proposal') ?? '');
    const isAccepted = form.get('answer') === 'accept';
    const faults = await run(event, form, { id, isAccepted }, (api, command) =>
      api.answerLead(id, { ...command, isAccepted }),
    );
    if (faults.length > 0) return refuse(faults, '');
    redirect(303, `/clients/${event.params.id}/lead?${isAccepted ? 'accepted' : 'answered'}`);
  },

  withdraw: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('proposal') ?? '');
    const faults = await run(event, form, id, (api, command) => api.withdrawLead(id, command));
    if (faults.length > 0) return refuse(faults, '');
    redirect(303, `/clients/${event.params.id}/lead?withdrawn`);
  },

  end: async (event) => {
    const form = await event.request.formData();
    const faults = await run(event, form, 'end', (api, command) =>
      api.endLead(event.params.id, command),
    );
    if (faults.length > 0) return refuse(faults, '');
    redirect(303, `/clients/${event.params.id}/lead?ended`);
  },
};

const refuse = (faults: LeadFault[], who: string) => fail(400, { who, errors: leadErrors(faults) });

async function run(
  event: Pick<RequestEvent, 'fetch' | 'locals'>,
  form: FormData,
  body: unknown,
  work: (api: Api, command: { operationId: string }) => Promise<unknown>,
): Promise<LeadFault[]> {
  const command = { operationId: operationId(form.get('seed')?.toString(), body) };
  return work(apiFor(event), command).then(() => [], refused);
}

/** What has changed since the page was opened is said there, not on a page of its own. */
function refused(cause: unknown): LeadFault[] {
  if (cause instanceof ApiError) {
    if (cause.status === 404 || cause.status === 400) return ['gone'];
    if (cause.code === 'alreadyLead') return ['already'];
    if (cause.code === 'alreadyProposed') return ['proposed'];
    if (cause.code === 'hasLead') return ['has'];
  }
  throw toErrorPage(cause);
}
