import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What the server does with the next mail: of each way one may fail, the server's own words. */
export type Manner = 'takes' | 'later' | 'never' | 'hangs' | 'hangsAfter' | 'breaksAfter' | 'slow';

const SLOW_MS = 60;

export interface Arrived extends Email {
  recipient: string;
}

export type MailBox = Awaited<ReturnType<typeof openMailBox>>;

/** A real mail server of this process: keeps what arrives, and fails when told to. */
export async function openMailBox() {
  const arrived: Arrived[] = [];
  let manner: Manner = 'takes';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, callback) {
      if (manner === 'hangs') return;
      const code = { later: 451, never: 550 }[manner as 'later'];
      callback(code ? Object.assign(new Error('No'), { responseCode: code }) : null);
    },
    onData(stream, session, callback) {
      void text(stream).then(async (raw) => {
        const [to] = session.envelope.rcptTo;
        arrived.push({ ...(await PostalMime.parse(raw)), recipient: to!.address });
        if (manner === 'hangsAfter') return;
        if (manner === 'breaksAfter') return server.connections.forEach((one) => one.close());
        if (manner === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
        callback();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    become: (next: Manner) => void (manner = next),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The mail's header of that name, once. */
export function headerOf({ headers }: Email, name: string): string | undefined {
  const found = headers.filter(({ key }) => key === name.toLowerCase());
  return found.length === 1 ? found[0]!.value : undefined;
}
