import type {
  ConcernAbout,
  ConcernAddressee,
  ConcernReply,
  ConcernTalk,
  ConcernUrgency,
  RaisedConcern,
  ReceivedConcern,
} from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { formatDay, formatTime } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullName } from '#lib/words/names.ts';
import type { ConcernFault } from './concern-form.ts';

const abouts: readonly ConcernAbout[] = ['child', 'adult', 'cannotReach', 'beforeDecision'];
const urgencies: readonly ConcernUrgency[] = ['today', 'thisWeek', 'whenYouCan'];
const talks: readonly ConcernTalk[] = ['call', 'mail', 'meet'];
export const replies: readonly ConcernReply[] = ['willCall', 'triedToReach', 'atMeeting', 'callMe'];

export const aboutItems = () =>
  abouts.map((value) => ({ value, text: m[`concern_about_${value}`]() }));
export const urgencyItems = () =>
  urgencies.map((value) => ({ value, text: m[`concern_urgency_${value}`]() }));
export const talkItems = () =>
  talks.map((value) => ({ value, text: m[`concern_talk_${value}`]() }));
export const replyWord = (reply: ConcernReply): string => m[`concerns_reply_${reply}`]();

export const concernErrors = (faults: readonly ConcernFault[]): FieldError[] =>
  faults.map((field) => ({ field, text: m[`concern_error_${field}`]() }));

export const factsWord = ({ about, urgency, talk }: RaisedConcern | ReceivedConcern): string =>
  m.concerns_facts({
    about: m[`concern_about_${about}`](),
    urgency: m[`concern_urgency_${urgency}`](),
    talk: m[`concern_talk_${talk}`](),
  });

export function senderWord(concern: ReceivedConcern): string {
  const { sender, agencyName: agency } = concern;
  const words = { name: fullName(sender), agency, client: fullName(concern) };
  return sender.jobTitle
    ? m.concerns_who({ ...words, job: sender.jobTitle })
    : m.concerns_who_plain(words);
}

/** What came of it with one of those who were asked. */
export function addresseeWord(one: ConcernAddressee, at: string): string {
  const { openedAt, reply, repliedAt } = one;
  const words = {
    name: fullName(one),
    agency: one.agencyName,
    day: formatDay(at),
    time: formatTime(at),
  };
  if (!openedAt && one.isOverdue) return m.concerns_overdue(words);
  if (!openedAt) return m.concerns_delivered_at(words);
  const opened = { openedDay: formatDay(openedAt), openedTime: formatTime(openedAt) };
  const read = m.concerns_opened_at({ ...words, ...opened });
  if (!reply || !repliedAt) return read;
  const answer = {
    day: formatDay(repliedAt),
    time: formatTime(repliedAt),
    reply: replyWord(reply),
  };
  return `${read} ${m.concerns_answered(answer)}`;
}
