import { createHmac } from 'node:crypto';
import { OFTEN_WORDS } from './mail-words.ts';
import { Mailer, type Delivery, type OutgoingMail } from './mailer.ts';

const WAIT_MS = 30_000;
const UUID_LENGTH = 36;
/** Errors of a connection that never was. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

export interface NotifySettings {
  /** Name, service's id and secret, joined by hyphens, as Notify hands it out. */
  apiKey: string;
  templateId: string;
  url: string;
}

/** GOV.UK Notify's API (docs.notifications.service.gov.uk, “Send an email”). */
export class NotifyMailer extends Mailer {
  private readonly settings: NotifySettings;
  private readonly waitMs: number;

  constructor(settings: NotifySettings, waitMs = WAIT_MS) {
    super();
    this.settings = settings;
    this.waitMs = waitMs;
  }

  async send(mail: OutgoingMail): Promise<Delivery> {
    try {
      const { status } = await fetch(`${this.settings.url}/v2/notifications/email`, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(this.waitMs),
        headers: {
          authorization: `Bearer ${notifyToken(this.settings.apiKey, new Date())}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(this.bodyOf(mail)),
      });
      return cameOf(status);
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      return NOT_REACHED.has(code ?? '') ? 'unreachable' : 'unknown';
    }
  }

  private bodyOf(mail: OutgoingMail) {
    return {
      email_address: mail.to,
      template_id: this.settings.templateId,
      reference: mail.id,
      one_click_unsubscribe_url: mail.oneClickUrl,
      personalisation: {
        teams: mail.teams,
        invitations: mail.invitations,
        often: OFTEN_WORDS[mail.often],
        inbox_link: mail.inboxUrl,
        invitations_link: mail.invitationsUrl,
        choice_link: mail.choiceUrl,
        stop_link: mail.offUrl,
      },
    };
  }
}

/** The bearer token of one call: HS256 over who calls and when. */
export function notifyToken(apiKey: string, now: Date): string {
  const secret = apiKey.slice(-UUID_LENGTH);
  const iss = apiKey.slice(-2 * UUID_LENGTH - 1, -UUID_LENGTH - 1);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const said = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss, iat: Math.floor(now.getTime() / 1_000) })}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}

function cameOf(status: number): Delivery {
  if (status === 201) return 'sent';
  // A key that is wrong, or a clock: to be put right, not the mail's fault.
  if (status === 401 || status === 403) return 'unreachable';
  // A gateway that lost Notify's answer cannot say whether Notify took it.
  if (status === 502 || status === 504) return 'unknown';
  return status === 429 || status >= 500 ? 'deferred' : 'refused';
}
