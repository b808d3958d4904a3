/** As much of a browser as sign-in needs: cookies, and redirects one at a time. */
export class Browser {
  readonly cookies = new Map<string, string>();

  /** Sends the cookies, keeps new ones, follows nothing. */
  async send(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size) headers.set('cookie', this.cookieHeader);
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Follows redirects until a page comes or `isThere` likes the address it would go to next. */
  async follow(
    address: string | URL,
    isThere: (next: URL) => boolean = () => false,
    init: RequestInit = {},
  ): Promise<{ at: URL; response: Response }> {
    let at = new URL(address);
    let response = await this.send(at, init);
    for (let hop = 0; hop < 20; hop++) {
      const location = response.headers.get('location');
      if (!location) return { at, response };
      await response.arrayBuffer();
      at = new URL(location, at);
      if (isThere(at)) return { at, response };
      response = await this.send(at);
    }
    throw new Error(`Too many redirects, last ${at.href}`);
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', ...value] = pair.split('=');
    const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice(8);
    if (expires && new Date(expires) <= new Date()) this.cookies.delete(name);
    else this.cookies.set(name, value.join('='));
  }
}
