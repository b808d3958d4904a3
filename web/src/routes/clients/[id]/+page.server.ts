import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import type { FamilyTeam } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { place } from '#lib/place/place.ts';
import { emptyBreakGlass, readBreakGlass } from '#lib/protection/break-glass-form.ts';
import { breakGlassErrors } from '#lib/protection/words.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import { phoneBookOf } from '#lib/server/phone-book.ts';
import { openView, orNothing, viewActions } from '#lib/server/views.ts';
import { mayBreakGlass, mayRelease, mayShield } from '#lib/session/roles.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = event.locals.session!;
  const api = apiFor(event);
  const { id } = event.params;
  const kept = api.desk(id).catch(() => null);
  const [team, relay, opened] = await orErrorPage(
    Promise.all([
      api.team(id),
      api.relayAsked(id),
      openView(api, id, event.url.searchParams.get('view')),
    ]),
  );
  const desk = await orNothing(kept);
  const theirs = team.lines.filter(
    ({ clientId, reason }) => clientId === team.subjectId && /^own/.test(reason),
  );
  return {
    team,
    phones: phoneBookOf(team),
    expected: place.expectedRoles ?? [],
    relay,
    desk,
    opened,
    glass: mayBreakGlass(session.role) ? emptyBreakGlass : null,
    mayShield: theirs.length > 0 && mayShield(session),
    mayRelease: theirs.some(mayRelease),
    mayAssess: isYoung(team) && theirs.some(({ isOwn, isCurrent }) => isOwn && isCurrent),
    hasJoined: event.url.searchParams.has('joined'),
    seed: newSeed(),
    isWide: true,
  };
};

export const actions: Actions = {
  ...viewActions,

  breakGlass: async (event) => {
    const form = await event.request.formData();
    const { values, faults } = readBreakGlass(form);
    const { purpose, reason } = values;
    if (faults.length > 0 || !purpose) {
      return fail(400, { values, errors: breakGlassErrors(faults) });
    }
    const { id } = event.params;
    const asked = { purpose, reason };
    const command = { operationId: operationId(form.get('seed')?.toString(), asked), ...asked };
    const problem = await apiFor(event)
      .breakGlass(id, command)
      .then(() => null, refused);
    if (problem) return fail(400, { values, errors: [{ field: 'reason', text: problem }] });
    redirect(303, `/clients/${id}`);
  },

  relay: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const command = { operationId: operationId(form.get('seed')?.toString(), 'relay') };
    await apiFor(event)
      .askRelay(id, command)
      .catch((cause: unknown) => {
        throw toErrorPage(cause);
      });
    redirect(303, `/clients/${id}`);
  },

  endBreakGlass: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const command = { operationId: operationId(form.get('seed')?.toString(), 'end') };
    await apiFor(event)
      .endBreakGlass(id, command)
      .catch((cause: unknown) => {
        // It has run out meanwhile: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, `/clients/${id}`);
  },
};

function refused(cause: unknown): string {
  if (cause instanceof ApiError && cause.status === 404) return m.glass_error_closed();
  if (cause instanceof ApiError && cause.status === 429) return m.too_many();
  throw toErrorPage(cause);
}

/** Below eighteen; whether their age matters to who decides, the page behind the link knows. */
function isYoung({ members }: FamilyTeam): boolean {
  const age = members.find(({ isSubject }) => isSubject)?.age;
  return age?.kind === 'born' && (age.years ?? 0) < 18;
}
