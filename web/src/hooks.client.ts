import type { HandleClientError } from '@sveltejs/kit/hooks';

/** A page that could not be fetched is most often a network that is away, and is said as that. */
export const handleError: HandleClientError = ({ kind, error }) => {
  const isFetch = error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
  if (kind === 'unknown' && (isFetch || !navigator.onLine)) {
    return { status: 503, message: 'offline' };
  }
};
