import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '../common/issuer-config.ts';
import { mailSubject, mailText } from './mail-words.ts';
import { Mailer, type Delivery, type OutgoingMail } from './mailer.ts';

/** Longer than any healthy server takes, shorter than the lease of who sends. */
const WAIT_MS = 30_000;

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

/**
 * Mail over SMTP, by a connection of its own for each: which half of it failed decides whether a mail may be
 * tried again, and the library's transport does not tell.
 */
export class SmtpMailer extends Mailer {
  private readonly url: URL;
  private readonly from: string;
  private readonly waitMs: number;

  constructor(url: string, from: string, waitMs = WAIT_MS) {
    super();
    this.url = new URL(url);
    this.from = from;
    this.waitMs = waitMs;
  }

  async send(mail: OutgoingMail): Promise<Delivery> {
    const composed = this.compose(mail).compile();
    const { from, to } = composed.getEnvelope();
    return this.hand({ from, to }, await composed.build());
  }

  private compose(mail: OutgoingMail) {
    const host = this.from.replace(/^.*@|>$/g, '');
    return new MailComposer({
      from: this.from,
      to: mail.to,
      subject: mailSubject(mail),
      text: mailText(mail),
      // The same for every attempt, so that a reader's server knows two of one.
      messageId: `<${mail.id}@${host}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${mail.oneClickUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  private hand(envelope: { from: string | false; to: string[] }, raw: Buffer): Promise<Delivery> {
    const connection = this.open();
    return new Promise((resolve) => {
      let isContentSent = false;
      const end = (error?: SmtpError | null) => {
        if (error) connection.close();
        else connection.quit();
        resolve(error ? cameOf(error, isContentSent) : 'sent');
      };
      // Read from only after the server has asked for the content.
      const content = new Readable({
        read() {
          isContentSent = true;
          this.push(raw);
          this.push(null);
        },
      });
      const send = () => connection.send(envelope, content, (error) => end(error));
      connection.on('error', end);
      connection.connect((error) => {
        if (error) return end(error);
        const { username, password } = this.url;
        if (!username) return send();
        const credentials = {
          user: decodeURIComponent(username),
          pass: decodeURIComponent(password),
        };
        connection.login({ credentials }, (refusal) => (refusal ? end(refusal) : send()));
      });
    });
  }

  private open(): SMTPConnection {
    const { protocol, hostname, port } = this.url;
    const isSecure = protocol === 'smtps:';
    return new SMTPConnection({
      host: hostname,
      port: Number(port) || (isSecure ? 465 : 587),
      secure: isSecure,
      // The link that stops mails does not go over a wire for all to read.
      requireTLS: !isSecure && !isLoopback(this.url),
      connectionTimeout: this.waitMs,
      greetingTimeout: this.waitMs,
      socketTimeout: this.waitMs,
    });
  }
}

/** A server that said no has not taken it; one that fell silent after the content may have. */
function cameOf({ code, responseCode }: SmtpError, isContentSent: boolean): Delivery {
  if (responseCode === undefined) return isContentSent ? 'unknown' : 'unreachable';
  if (responseCode < 500) return 'deferred';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'unreachable';
}
