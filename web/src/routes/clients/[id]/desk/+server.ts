import { randomUUID } from 'node:crypto';
import { ApiError } from '#lib/api/api.ts';
import type { NewArrangement } from '#lib/api/client.gen.ts';
import { apiFor } from '#lib/server/guard.ts';
import type { RequestHandler } from './$types';

/**
 * Where the reader has put the nodes, sent by the open page itself. The last word on each counts, so every
 * letter is a command of its own.
 */
export const PUT: RequestHandler = async (event) => {
  const asked = (await event.request.json().catch(() => ({}))) as Partial<NewArrangement>;
  const { layout, places, isPutBack } = asked;
  const command = { operationId: randomUUID(), layout, places, isPutBack } as NewArrangement;
  const status = await apiFor(event)
    .arrange(event.params.id, command)
    .then(() => 204, statusOf);
  return new Response(null, { status });
};

function statusOf(cause: unknown): number {
  if (cause instanceof ApiError) return cause.status;
  throw cause;
}
