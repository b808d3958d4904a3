import { fail, redirect } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import { emptyAbsence, readAbsence, type AbsenceFault } from '#lib/own-card/absence-form.ts';
import { cardValues, METHODS, readCard, type CardFault } from '#lib/own-card/card-form.ts';
import { absenceErrors, cardErrors } from '#lib/own-card/words.ts';
import { place } from '#lib/place/place.ts';
import { apiFor, orErrorPage, toErrorPage } from '#lib/server/guard.ts';
import { newSeed, operationId } from '#lib/server/operation-id.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'confirmed', 'away', 'back'] as const;

export const load: PageServerLoad = async (event) => {
  const card = await orErrorPage(apiFor(event).ownCard());
  const now = new Date().toISOString();
  return {
    card,
    now,
    values: cardValues(card),
    absence: emptyAbsence(now, place.timeZone),
    agency: event.locals.session!.agency.name,
    done: DONE.find((what) => event.url.searchParams.has(what)) ?? null,
    seed: newSeed(),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const { values, faults, card } = readCard(form);
    const command = { operationId: operationId(form.get('seed')?.toString(), card), ...card };
    const found =
      faults.length > 0
        ? faults
        : await apiFor(event)
            .saveCard(command)
            .then(() => [], refusedCard);
    if (found.length > 0) return fail(400, { values, errors: cardErrors(found) });
    redirect(303, '/card?saved');
  },

  confirm: async (event) => {
    const form = await event.request.formData();
    const command = { operationId: operationId(form.get('seed')?.toString(), 'confirm') };
    await orErrorPage(apiFor(event).confirmCard(command));
    redirect(303, '/card?confirmed');
  },

  away: async (event) => {
    const form = await event.request.formData();
    const { values, faults, absence } = readAbsence(form);
    const command = { operationId: operationId(form.get('seed')?.toString(), absence), ...absence };
    const found =
      faults.length > 0
        ? faults
        : await apiFor(event)
            .beAway(command)
            .then(() => [], refusedAbsence);
    if (found.length > 0) {
      const errors = absenceErrors(found, event.locals.session!.agency.name);
      return fail(400, { absence: values, errors });
    }
    redirect(303, '/card?away');
  },

  back: async (event) => {
    const form = await event.request.formData();
    const id = String(form.get('absence') ?? '');
    const command = { operationId: operationId(form.get('seed')?.toString(), id) };
    await apiFor(event)
      .beBack(id, command)
      .catch((cause: unknown) => {
        // It is over, or called off already in another window: the page says so.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, '/card?back');
  },
};

function refusedCard(cause: unknown): CardFault[] {
  const named = refusedFields(cause);
  const faults = [...METHODS, 'preferred' as const].filter((field) =>
    named.some((one) => one.field === field),
  );
  if (faults.length === 0) throw toErrorPage(cause);
  return faults;
}

function refusedAbsence(cause: unknown): AbsenceFault[] {
  const faults = refusedFields(cause).flatMap(({ field, problem }): AbsenceFault[] => {
    if (problem === 'alreadyAway') return ['already'];
    const known = ['firstDay', 'lastDay', 'coverId'] as const;
    return known.filter((one) => one === field);
  });
  if (faults.length === 0) throw toErrorPage(cause);
  return faults;
}

const refusedFields = (cause: unknown) =>
  cause instanceof ApiError && cause.status === 400 ? cause.fields : [];
