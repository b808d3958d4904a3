/** How often somebody wants to be told by mail. */
export const OFTEN = ['atOnce', 'daily', 'weekly', 'never'] as const;
export type Often = (typeof OFTEN)[number];

/** One mail as it goes out. It names neither a client nor an agency of one. */
export interface OutgoingMail {
  id: string;
  to: string;
  /** On how many teams something happened. */
  teams: number;
  /** To how many teams somebody invites the reader. */
  invitations: number;
  often: Often;
  /** Where the reader sees what, once they have signed in. */
  inboxUrl: string;
  invitationsUrl: string;
  choiceUrl: string;
  /** A page that asks whether to stop all mails; and what stops them when posted to (RFC 8058). */
  offUrl: string;
  oneClickUrl: string;
}

/**
 * What came of handing a mail over: deferred (not now), refused (never) and unreachable (nothing was handed
 * over) are certain; unknown is a connection that broke before the answer came.
 */
export type Delivery = 'sent' | 'deferred' | 'refused' | 'unreachable' | 'unknown';
export type Trouble = Exclude<Delivery, 'sent'> | 'noAddress';

/** Hands mails over, one by one. Never rejects. */
export abstract class Mailer {
  abstract send(mail: OutgoingMail): Promise<Delivery>;
}
