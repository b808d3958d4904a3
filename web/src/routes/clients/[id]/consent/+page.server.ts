import { fail, redirect } from '@sveltejs/kit';
import { ApiError, type Api } from '#lib/api/api.ts';
import type { ConsentSight } from '#lib/api/types.ts';
import {
  asDecision,
  emptyValues,
  onlookerOf,
  readDecision,
  readValues,
  scopesOf,
  type ConsentFault,
  type ConsentValues,
} from '#lib/consent/consent-form.ts';
import { consentErrors } from '#lib/consent/consent-words.ts';
import { dayAt } from '#lib/format/local-day.ts';
import { place } from '#lib/place/place.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

type Audience = 'person' | 'others';

/** Somebody else looks on until the worker says that nobody does. */
const audienceOf = (url: URL): Audience =>
  url.searchParams.get('audience') === 'person' ? 'person' : 'others';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const audience = audienceOf(url);
  const api = apiFor(event);
  const consent = await orErrorPage(api.consent(params.id, audience));
  const team = await orErrorPage(api.team(params.id));
  const shown = new Set(consent.lines.map(({ id }) => id));
  const subject = team.members.find(({ isSubject }) => isSubject);
  const taken = consent.records.find(({ id }) => id === url.searchParams.get('take'));
  const only = consent.deciders.length === 1 ? consent.deciders[0]!.id : '';
  return {
    consent,
    subject: subject ? { given: subject.given, family: subject.family } : null,
    // Only the person: what else is known of the family is not what is being decided.
    team: {
      ...team,
      members: team.members
        .filter(({ isSubject }) => isSubject)
        .map((member) => ({ ...member, householdIds: [], homesSince: [], familyRoles: [] })),
      households: [],
      relationships: [],
      lines: team.lines.filter(({ id }) => shown.has(id)),
      mediatedFor: [],
    },
    isWide: true,
    isAsked: url.searchParams.has('audience'),
    done: url.searchParams.get('done'),
    seed: newSeed(),
    values: taken
      ? {
          ...emptyValues,
          authority: taken.authority,
          decision: 'withdraw',
          source: join(taken.sourceScope, taken.sourceId),
          recipient: join(taken.recipientScope, taken.recipientId),
        }
      : { ...emptyValues, authority: only },
  };
};

const join = (scope: string, id: string | null) => (id === null ? scope : `${scope}:${id}`);

export const actions: Actions = {
  find: async (event) => {
    const values = readValues(await event.request.formData());
    const api = apiFor(event);
    const audience = audienceOf(event.url);
    // Return pressed in another field of the form presses this, its first button.
    if (!values.find) return foresee(api, event.params.id, audience, values);
    if (values.find.length < 2) return refused(values, [{ field: 'find', problem: 'tooShort' }]);
    const { agencies } = await orErrorPage(api.findRecipients({ audience, text: values.find }));
    const [only] = agencies;
    const recipient = only && agencies.length === 1 ? `agency:${only.id}` : values.recipient;
    const sight: ConsentSight | null = null;
    return { values: { ...values, recipient, found: agencies }, errors: [], sight };
  },

  preview: async (event) => {
    const values = readValues(await event.request.formData());
    return foresee(apiFor(event), event.params.id, audienceOf(event.url), values);
  },

  record: async (event) => {
    const form = await event.request.formData();
    const values = readValues(form);
    const { timeZone } = place;
    const today = dayAt(new Date(), timeZone);
    const { faults, isWithdrawal, withdrawal, record } = readDecision(values, today, timeZone);
    if (faults.length) return refused(values, faults);
    const api = apiFor(event);
    const seed = form.get('seed')?.toString();
    try {
      if (isWithdrawal) {
        const id = operationId(seed, withdrawal);
        await api.withdrawConsent(event.params.id, { ...withdrawal, operationId: id });
      } else {
        const id = operationId(seed, record);
        await api.recordConsent(event.params.id, { ...record, operationId: id });
      }
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 400) return refused(values, cause.fields);
      throw toErrorPage(cause);
    }
    const query = new URLSearchParams({
      audience: audienceOf(event.url),
      done: isWithdrawal ? 'withdrawn' : 'recorded',
    });
    redirect(303, `/clients/${event.params.id}/consent?${query}`);
  },
};

async function foresee(api: Api, id: string, audience: Audience, values: ConsentValues) {
  const faults = [
    ...(values.authority ? [] : [{ field: 'authority', problem: 'isEmpty' }]),
    ...(values.decision ? [] : [{ field: 'decision', problem: 'isEmpty' }]),
  ];
  if (faults.length) return refused(values, faults);
  try {
    const sight = await api.previewConsent(id, {
      ...scopesOf(values),
      decision: asDecision(values.decision),
      audience,
      ...onlookerOf(values),
    });
    return { values, errors: [], sight };
  } catch (cause) {
    if (cause instanceof ApiError && cause.status === 400) return refused(values, cause.fields);
    throw toErrorPage(cause);
  }
}

function refused(values: ConsentValues, faults: readonly ConsentFault[]) {
  const sight: ConsentSight | null = null;
  return fail(400, { values, errors: consentErrors(faults), sight });
}
