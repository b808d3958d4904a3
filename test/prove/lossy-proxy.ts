import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What a commit is: the end of a transaction, or a statement that is a transaction by itself. */
export type Commit = 'transaction' | 'statement';

const [HELLO, RUN, BEGIN, COMMIT, ROLLBACK] = [0x01, 0x10, 0x11, 0x12, 0x13];
const [RECORD] = [0x71];
const MANIFEST = 0x1ff;

/**
 * Stands between a driver and its server, speaking Bolt just enough to know when a commit was asked
 * for and answered. On demand it waits for that answer, keeps it to itself and cuts the line: the server
 * has committed, the driver cannot know.
 */
export class LossyProxy {
  lost = 0;
  private next: { commit: Commit; of: string } | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private readonly target: { host: string; port: number };

  private constructor(uri: string) {
    const { hostname, port } = new URL(uri);
    this.target = { host: hostname, port: Number(port) };
    this.server = createServer((client) => this.join(client));
  }

  static async before(uri: string): Promise<LossyProxy> {
    const proxy = new LossyProxy(uri);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Loses the answer to the next commit in which words of `of` were sent. */
  loseNext(commit: Commit, of: string): void {
    this.next = { commit, of };
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    const server = connect(this.target);
    const cut = () => [client, server].forEach((socket) => socket.destroy());
    const talk = new Conversation();
    for (const socket of [client, server]) {
      this.sockets.add(socket.on('error', cut).on('close', cut));
      socket.on('close', () => this.sockets.delete(socket));
    }
    client.on('data', (bytes) => {
      if (this.next && talk.asks(bytes, this.next)) this.next = null;
      else if (!this.next) talk.asks(bytes, null);
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      talk.answers(bytes);
      if (!talk.isHeldBack) client.write(bytes);
      else if (talk.isAnswered) {
        this.lost += 1;
        cut();
      }
    });
  }
}

/** One connection, followed message by message. */
class Conversation {
  /** A commit has been asked for whose answer shall be lost. */
  isHeldBack = false;
  private open = 0;
  private isInTransaction = false;
  private said = '';
  private readonly requests = new Messages('client');
  private readonly replies = new Messages('server');

  get isAnswered(): boolean {
    return this.open === 0;
  }

  /** @returns whether the wanted commit is among these bytes */
  asks(bytes: Buffer, wanted: { commit: Commit; of: string } | null): boolean {
    for (const message of this.requests.read(bytes)) {
      const kind = message[1]!;
      this.open += 1;
      if (kind === HELLO || kind === BEGIN) this.said = '';
      if (kind === BEGIN) this.isInTransaction = true;
      if (kind === RUN) this.said = (this.isInTransaction ? this.said : '') + message.toString();
      const commit = kind === COMMIT || (kind === RUN && !this.isInTransaction);
      if (commit && wanted?.commit === (kind === COMMIT ? 'transaction' : 'statement')) {
        this.isHeldBack = this.said.includes(wanted.of);
      }
      if (kind === COMMIT || kind === ROLLBACK) this.isInTransaction = false;
    }
    return this.isHeldBack;
  }

  answers(bytes: Buffer): void {
    for (const message of this.replies.read(bytes)) if (message[1] !== RECORD) this.open -= 1;
  }
}

/** Puts the chunks of one direction together; the handshake that comes first is left out. */
class Messages {
  private rest = Buffer.alloc(0);
  private message = Buffer.alloc(0);
  private isGreeting = true;
  private readonly from: 'client' | 'server';

  constructor(from: 'client' | 'server') {
    this.from = from;
  }

  read(bytes: Buffer): Buffer[] {
    this.rest = Buffer.concat([this.rest, bytes]);
    if (this.isGreeting && !this.passGreeting()) return [];
    const whole: Buffer[] = [];
    while (this.rest.length >= 2) {
      const size = this.rest.readUInt16BE(0);
      if (this.rest.length < 2 + size) break;
      this.message = Buffer.concat([this.message, this.rest.subarray(2, 2 + size)]);
      this.rest = this.rest.subarray(2 + size);
      if (size > 0 || this.message.length === 0) continue;
      whole.push(this.message);
      this.message = Buffer.alloc(0);
    }
    return whole;
  }

  /** Newer servers list their versions, and the client names one of them in an answer of its own. */
  private passGreeting(): boolean {
    const { rest } = this;
    let end = this.from === 'client' ? 20 : 4;
    if (this.from === 'client') {
      if (rest.length < 22) return false;
      if (rest.readUInt16BE(20) === 0) end = 25;
    } else if (rest.length >= 5 && rest.readUInt32BE(0) === MANIFEST) {
      end = 5 + 4 * rest[4]! + 1;
    }
    if (rest.length < end) return false;
    this.rest = rest.subarray(end);
    this.isGreeting = false;
    return true;
  }
}
