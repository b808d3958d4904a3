import { m } from '#lib/paraglide/messages.js';

type Notice = { heading: string; text: string };

const notices: Record<string, () => Notice> = {
  idle: () => ({ heading: m.notice_idle(), text: m.notice_idle_text() }),
  signedOut: () => ({ heading: m.notice_signed_out(), text: m.notice_signed_out_text() }),
  unknownAccount: () => ({ heading: m.notice_unknown_user(), text: m.notice_unknown_user_text() }),
  weakSignIn: () => ({ heading: m.notice_weak(), text: m.notice_weak_text() }),
};

/** Why somebody stands at the door again; an unknown reason says only that it did not work. */
export function signInNotice(reason: string | null): Notice | null {
  if (!reason) return null;
  const words = Object.hasOwn(notices, reason) ? notices[reason] : undefined;
  return words?.() ?? { heading: m.notice_failed(), text: m.notice_failed_text() };
}
