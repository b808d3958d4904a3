import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { ApiError } from '#lib/api/api.ts';
import type { HandOverPreview, Whose } from '#lib/api/types.ts';
import { MOST_LINES, readHandOver, type HandOverValues } from '#lib/hand-over/hand-over-form.ts';
import { handOverErrors, type HandOverFault } from '#lib/hand-over/words.ts';
import { apiFor, orErrorPage, toErrorPage } from './guard.ts';
import { operationId } from './operation-id.ts';

type Event = Pick<RequestEvent, 'request' | 'fetch' | 'locals'>;

/** The two steps of handing over, the same for one's own lines and for those that need an owner. */
export function handOverActions(whose: Whose, path: '/hand-over' | '/unowned') {
  return {
    preview: async (event: Event) => {
      const { values, faults } = readHandOver(await event.request.formData());
      if (faults.length > 0) return refuse(values, faults);
      const api = apiFor(event);
      const { lines } = values.isAll
        ? await orErrorPage(whose === 'own' ? api.handOverPage() : api.unowned())
        : { lines: [] };
      const all = lines.slice(0, MOST_LINES).map(({ id }) => id);
      const { toId } = values;
      const lineIds = values.isAll ? all : values.lineIds;
      if (lineIds.length === 0) return refuse(values, ['lines']);
      const found = await api.previewHandOver({ whose, lineIds, toId }).catch(refused);
      if (Array.isArray(found)) return refuse(values, found);
      return { values, errors: [], preview: found as HandOverPreview | null };
    },

    change: async (event: Event) => {
      const { values } = readHandOver(await event.request.formData());
      return { values, errors: [], preview: null };
    },

    carryOut: async (event: Event) => {
      const form = await event.request.formData();
      const { values, faults, mark } = readHandOver(form);
      if (faults.length > 0) return refuse(values, faults);
      const asked = { whose, lineIds: values.lineIds, toId: values.toId, mark };
      const id = operationId(form.get('seed')?.toString(), asked);
      const made = await apiFor(event)
        .handOver({ operationId: id, ...asked })
        .catch(refused);
      if (Array.isArray(made)) return refuse(values, made);
      redirect(303, `${path}?done=${made.moved}`);
    },
  };
}

const refuse = (values: HandOverValues, faults: HandOverFault[]) =>
  fail(400, { values, errors: handOverErrors(faults), preview: null });

/** What has changed since the page was opened is said there, not on a page of its own. */
function refused(cause: unknown): HandOverFault[] {
  if (cause instanceof ApiError) {
    if (cause.status === 404 || cause.code === 'hasChanged') return ['changed'];
    const isTo = cause.fields.some(({ field }) => field === 'toId');
    if (cause.status === 400) return [isTo ? 'gone' : 'changed'];
  }
  throw toErrorPage(cause);
}
