import { error, type RequestEvent } from '@sveltejs/kit';
import { ApiError, openApi, type Api } from '#lib/api/api.ts';

/** The API as the signed-in person of this request. */
export function apiFor(event: Pick<RequestEvent, 'fetch' | 'locals'>): Api {
  return openApi(event.fetch, event.locals.session?.csrfToken);
}

/** A refusal of the API becomes the error page; absent and forbidden stay one and the same. */
export async function orErrorPage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw toErrorPage(cause);
  }
}

export function toErrorPage(cause: unknown): unknown {
  if (!(cause instanceof ApiError)) return cause;
  error(pageStatus(cause.status), cause.code);
}

function pageStatus(status: number): number {
  if (status === 403 || status === 404 || status === 429) return status;
  return status === 502 || status === 503 || status === 504 ? 503 : 500;
}
