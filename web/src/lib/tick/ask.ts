import {
  tickBeyond,
  tickConcerns,
  tickInbox,
  tickInvitations,
  tickMyFamilies,
  tickRelayMessages,
  tickSearch,
  tickTeam,
} from '#lib/api/client.gen.ts';
import type { Answer } from './ticker.ts';

/** As long as the API gives one statement; the page is veiled by then. */
export const longestMs = 30_000;

export type Asker = (mark: string) => Promise<Answer>;

const by = () => ({ signal: AbortSignal.timeout(longestMs) });

export const askTeam =
  (clientId: string): Asker =>
  (mark) =>
    tickTeam(clientId, { mark }, by()).then(toAnswer);

export const askBeyond =
  (clientId: string): Asker =>
  (mark) =>
    tickBeyond(clientId, { mark }, by()).then(toAnswer);

export const askMyFamilies: Asker = (mark) => tickMyFamilies({ mark }, by()).then(toAnswer);

export const askRelayMessages: Asker = (mark) => tickRelayMessages({ mark }, by()).then(toAnswer);

export const askInbox: Asker = (mark) => tickInbox({ mark }, by()).then(toAnswer);

export const askInvitations: Asker = (mark) => tickInvitations({ mark }, by()).then(toAnswer);

export const askConcerns: Asker = (mark) => tickConcerns({ mark }, by()).then(toAnswer);

export const askSearch =
  (id: string): Asker =>
  (mark) =>
    tickSearch(id, { mark }, by()).then(toAnswer);

export function toAnswer(answer: Awaited<ReturnType<typeof tickTeam>>): Answer {
  const { status } = answer as { status: number };
  if (status === 401) return 'signedOut';
  if (answer.status !== 200) return 'missed';
  return answer.data.isSame ? 'same' : 'changed';
}
