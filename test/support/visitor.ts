/** What came back, with its text read. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

interface Asking extends RequestInit {
  readonly headers: Record<string, string>;
}

/** Someone at a browser: keeps the cookies they are given and sends forms with the token of the page they were on. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  private token = '';

  /** @param address where the application listens, without a slash at the end */
  constructor(private readonly address: string) {}

  see(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.ask(path, { headers });
  }

  /** Sends a form as the page that was last seen would: with its hidden token. */
  send(
    path: string,
    fields: Record<string, string | readonly string[]>,
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    const pairs = Object.entries({ _csrf: this.token, ...fields }).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    );
    const body = new URLSearchParams(pairs);
    return this.ask(path, { method: 'POST', body, headers });
  }

  /** Sends a form with a file in it as the page that was last seen would: with its hidden token, unless it has one. */
  sendFile(path: string, form: FormData, headers: Record<string, string> = {}): Promise<Seen> {
    const body = new FormData();
    if (!form.has('_csrf') && !path.startsWith('/api/')) body.append('_csrf', this.token);
    for (const [name, value] of form) body.append(name, value);
    return this.ask(path, { method: 'POST', body, headers });
  }

  async signIn(email: string, password: string): Promise<Seen> {
    await this.see('/sign-in');
    return this.send('/sign-in', { email, password });
  }

  private async ask(path: string, init: Asking): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'sec-fetch-site': 'same-origin', ...init.headers, cookie };
    const response = await fetch(`${this.address}${path}`, {
      ...init,
      headers,
      redirect: 'manual',
    });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const body = await response.text();
    this.token = /name="_csrf" value="([^"]*)"/.exec(body)?.[1] ?? this.token;
    return { status: response.status, headers: response.headers, body };
  }

  private keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
