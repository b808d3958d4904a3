import { m } from '#lib/paraglide/messages.js';

type ErrorWords = { heading: string; text: string[]; isWorthRetrying: boolean };

/** Absent and forbidden are one page: the difference itself would tell. */
export function errorWords(status: number): ErrorWords {
  if (status === 404) {
    return {
      heading: m.error_not_found(),
      text: [m.error_not_found_text(), m.error_not_found_claim()],
      isWorthRetrying: false,
    };
  }
  if (status === 403) {
    return { heading: m.error_refused(), text: [m.error_refused_text()], isWorthRetrying: false };
  }
  if (status === 429) {
    return { heading: m.error_too_many(), text: [m.too_many()], isWorthRetrying: true };
  }
  const heading = status === 503 ? m.error_unavailable() : m.error_unexpected();
  return { heading, text: [m.error_unexpected_text()], isWorthRetrying: true };
}
