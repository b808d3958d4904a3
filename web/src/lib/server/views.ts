import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ApiError, type Api } from '#lib/api/api.ts';
import type { FieldError } from '#lib/components/field.ts';
import { readKept, readName, type NameFault } from '#lib/views/view-form.ts';
import { nameError } from '#lib/views/words.ts';
import { apiFor, toErrorPage } from './guard.ts';
import { operationId } from './operation-id.ts';

/** A server that has just started may take long to say what is kept; nobody waits so long for a number. */
const longestMs = 10_000;

type Asked = RequestEvent<{ id: string }>;

/**
 * The view that the page is asked to open with. One that is no longer there, one of a page that is closed,
 * one of another client and one that never was are all the same: gone.
 */
export async function openView(api: Api, clientId: string, id: string | null) {
  if (id === null) return { view: null, isGone: false };
  const view = await api.view(id).catch((cause: unknown) => {
    if (cause instanceof ApiError && cause.status === 404) return null;
    throw cause;
  });
  const isOfThisPage = view?.clientId === clientId;
  return { view: isOfThisPage ? view : null, isGone: !isOfThisPage };
}

/** What comes too late is left out: the page stands without what its reader keeps beside it. */
export const orNothing = <T>(kept: Promise<T>): Promise<T | null> =>
  Promise.race([
    kept,
    new Promise<null>((resolve) => setTimeout(() => resolve(null), longestMs).unref()),
  ]);

export const viewActions = {
  saveView: async (event: Asked) => {
    const form = await event.request.formData();
    const { name, fault } = readName(form);
    const refuse = refuseWith('view-name', name);
    if (fault) return refuse(fault);
    const asked = { name, ...readKept(form) };
    const command = { operationId: operationId(seedOf(form), asked), ...asked };
    const saved = await apiFor(event).saveView(event.params.id, command).catch(faultOf);
    if ('code' in saved) return refuse(saved.code);
    redirect(303, `/clients/${event.params.id}?view=${saved.id}`);
  },

  renameView: async (event: Asked) => {
    const form = await event.request.formData();
    const { name, fault } = readName(form);
    const id = String(form.get('view') ?? '');
    const refuse = refuseWith(`name-${id}`, name);
    if (fault) return refuse(fault);
    const command = { operationId: operationId(seedOf(form), ['rename', id, name]), name };
    const named = await apiFor(event).renameView(id, command).catch(faultOf);
    if ('code' in named) return refuse(named.code);
    redirect(303, back(event));
  },

  removeView: async (event: Asked) => {
    const form = await event.request.formData();
    const id = String(form.get('view') ?? '');
    const command = { operationId: operationId(seedOf(form), ['remove', id]) };
    await apiFor(event)
      .removeView(id, command)
      .catch((cause: unknown) => {
        // It has been removed in another tab: that is what was wanted.
        if (!(cause instanceof ApiError && cause.status === 404)) throw toErrorPage(cause);
      });
    redirect(303, back(event));
  },
};

const seedOf = (form: FormData) => form.get('seed')?.toString();
const back = ({ params }: Asked) => `/clients/${params.id}`;

const refuseWith = (field: string, typed: string) => (fault: NameFault) => {
  const errors: FieldError[] = [{ field, text: nameError(fault) }];
  return fail(400, { values: null, typed: { field, name: typed }, errors });
};

function faultOf(cause: unknown): { code: NameFault } {
  if (!(cause instanceof ApiError)) throw cause;
  const problem = cause.fields.find(({ field }) => field === 'name')?.problem;
  if (problem === 'isTaken' || problem === 'tooMany') return { code: problem };
  if (cause.status === 404) return { code: 'isGone' };
  throw toErrorPage(cause);
}
