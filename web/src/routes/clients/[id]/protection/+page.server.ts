import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ApiError, type Api } from '#lib/api/api.ts';
import { m } from '#lib/paraglide/messages.js';
import { candidates } from '#lib/protection/candidates.ts';
import { emptyShield, readShield } from '#lib/protection/shield-form.ts';
import { shieldErrors } from '#lib/protection/words.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const api = apiFor(event);
  // First whether there is such a page; then, for the names on it, what the family's page shows.
  const protection = await orErrorPage(api.protection(event.params.id));
  const team = await orErrorPage(api.team(event.params.id));
  return {
    protection,
    candidates: candidates(team, protection),
    mark: team.mark,
    values: emptyShield,
    seed: newSeed(),
  };
};

const answer = (field: string, text: string) =>
  fail(400, { values: null, errors: [{ field, text }], isChecked: false });

export const actions: Actions = {
  check: async ({ request }) => {
    const { values, faults } = readShield(await request.formData());
    if (faults.length > 0) {
      return fail(400, { values, errors: shieldErrors(faults), isChecked: false });
    }
    return { values, errors: [], isChecked: true };
  },

  shield: async (event) => {
    const form = await event.request.formData();
    const { values, faults, lastDay } = readShield(form);
    const { kind, reason, allows, withHousehold } = values;
    if (!kind || !reason || faults.length > 0) {
      return fail(400, { values, errors: shieldErrors(faults), isChecked: false });
    }
    const asked = {
      kind,
      reason,
      allows,
      withHousehold: withHousehold && kind === 'full',
      ...(lastDay && { until: lastDay }),
    };
    const command = { operationId: operationId(form.get('seed')?.toString(), asked), ...asked };
    const isPast = await apiFor(event)
      .setShield(event.params.id, command)
      .then(() => false, refusedAsPast);
    if (isPast) return fail(400, { values, errors: shieldErrors(['until']), isChecked: false });
    redirect(303, `/clients/${event.params.id}/protection`);
  },

  end: (event) =>
    change(event, 'end', (api, { shield, command }) => api.endShield(shield, command)),

  allow: (event) =>
    change(event, 'allow', (api, { shield, practitionerId, command }) =>
      api.allowPastShield(shield, { ...command, practitionerId }),
    ),

  disallow: (event) =>
    change(event, 'disallow', (api, { shield, practitionerId, command }) =>
      api.disallowPastShield(shield, { ...command, practitionerId }),
    ),
};

function refusedAsPast(cause: unknown): true {
  if (cause instanceof ApiError && cause.status === 400) return true;
  throw toErrorPage(cause);
}

interface Change {
  shield: string;
  practitionerId: string;
  command: { operationId: string };
}

async function change(
  event: RequestEvent<{ id: string }>,
  what: string,
  work: (api: Api, change: Change) => Promise<unknown>,
) {
  const form = await event.request.formData();
  const shield = String(form.get('shield') ?? '');
  const practitionerId = String(form.get('person') ?? '');
  const field = `person-${shield}`;
  if (what === 'allow' && !practitionerId) return answer(field, m.protect_error_person());
  const seed = form.get('seed')?.toString();
  const command = { operationId: operationId(seed, [what, shield, practitionerId]) };
  const problem = await work(apiFor(event), { shield, practitionerId, command }).then(
    () => null,
    refused,
  );
  if (problem) return answer(field, problem);
  redirect(303, `/clients/${event.params.id}/protection`);
}

function refused(cause: unknown): string {
  if (cause instanceof ApiError && cause.code === 'lastOwner') return m.protect_last_owner();
  if (cause instanceof ApiError && cause.status === 404) return m.protect_changed();
  throw toErrorPage(cause);
}
