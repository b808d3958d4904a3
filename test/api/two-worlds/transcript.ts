export interface Entry {
  request: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * What was asked and all that was answered, but for the closed list of what may differ: date, request
 * id, nonce (in the provider's token), CSRF token, cookie value, and ids minted and marks of answers (keyed
 * by the session) given on the way, by the order in which they first appear.
 */
export class Transcript {
  readonly entries: Entry[] = [];
  private readonly known: Set<string>;
  private readonly minted = new Map<string, string>();
  private readonly secrets: [string, string][] = [];
  private readonly marks = new Set<string>();

  /** @param known ids of the worlds' own: never minted here, compared as they are */
  constructor(known: Set<string>) {
    this.known = known;
  }

  /** Writes one answer down and gives its body. */
  async add(request: string, response: Response): Promise<unknown> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const body = (isJson ? JSON.parse(text) : {}) as {
      csrfToken?: string;
      continueTo?: string;
      mark?: string;
    };
    this.keepSecret(body.csrfToken, '#csrf');
    if (body.mark) this.keepMark(body.mark);
    // The provider's own, with its nonce and times.
    this.keepSecret(/(?<=id_token_hint=)[^&]+/.exec(body.continueTo ?? '')?.[0], '#id-token');
    this.note(request, response, text);
    return body;
  }

  /** Writes an answer down whose body is of no interest, or has been read. */
  note(request: string, { status, headers: given }: Response, body = ''): void {
    const headers = Object.fromEntries(given);
    this.keepSecret(/(?<==)[^;]{20,}/.exec(headers['set-cookie'] ?? '')?.[0], '#cookie');
    if (headers['date']) headers['date'] = '#date';
    const entry: Entry = { request, status, headers, body };
    this.entries.push(JSON.parse(this.plain(JSON.stringify(entry))) as Entry);
  }

  private keepSecret(secret: string | undefined, word: string): void {
    if (secret) this.secrets.push([secret, word]);
  }

  /** By first appearance: which answers are alike must be alike in both worlds too. */
  private keepMark(mark: string): void {
    if (this.marks.has(mark)) return;
    this.marks.add(mark);
    this.keepSecret(mark, `#mark-${this.marks.size}`);
  }

  private plain(text: string): string {
    const without = this.secrets.reduce(
      (sum, [secret, word]) => sum.replaceAll(secret, word),
      text,
    );
    return without.replace(UUID, (id) => {
      if (this.known.has(id)) return id;
      if (!this.minted.has(id)) this.minted.set(id, `#minted-${this.minted.size}`);
      return this.minted.get(id) as string;
    });
  }
}

export interface Difference {
  request: string;
  where: string;
  plain: unknown;
  hiding: unknown;
}

/** Where the second first says something else; a whole answer would be too long to read. */
export function firstDifference(plain: Entry[], hiding: Entry[]): Difference | null {
  for (let n = 0; n < Math.max(plain.length, hiding.length); n++) {
    const found = differ(readable(plain[n]), readable(hiding[n]), '');
    if (found) return { request: `${n}: ${(plain[n] ?? hiding[n])?.request}`, ...found };
    // Parsing forgives what a reader of bytes would see.
    if (plain[n]?.body !== hiding[n]?.body) {
      return {
        request: `${n}: ${plain[n]?.request}`,
        where: 'bytes',
        plain: plain[n]?.body,
        hiding: hiding[n]?.body,
      };
    }
  }
  return null;
}

function readable(entry: Entry | undefined): unknown {
  if (!entry) return entry;
  const { status, body, headers } = entry;
  return { status, body: body.startsWith('{') ? JSON.parse(body) : body, headers };
}

function differ(a: unknown, b: unknown, where: string): Omit<Difference, 'request'> | null {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return a === b ? null : { where, plain: a, hiding: b };
  }
  const [one, two] = [a, b] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(one!), ...Object.keys(two!)])) {
    const found = differ(one![key], two![key], `${where}.${key}`);
    if (found) return found;
  }
  return null;
}
