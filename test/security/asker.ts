import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { Visitor } from '../support/visitor.js';

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Sending {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly payload?: string;
  readonly headers: Readonly<Record<string, string>>;
}

const LINES = new Agent({ keepAlive: true, maxSockets: 8 });

/** Somebody who asks by thousands: on open lines, sending any path as it stands, with the cookies and form token they have. */
export class Asker {
  private constructor(
    private readonly address: string,
    private readonly cookie: string,
    private readonly token: string,
  ) {}

  /** @param visitor whoever they are at a browser, signed in or not */
  static async from(address: string, visitor: Visitor): Promise<Asker> {
    const page = await visitor.see(visitor.cookies.size === 0 ? '/sign-in' : '/app');
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    return new Asker(address, cookie, token);
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    return this.ask({ method: 'GET', url, headers });
  }

  head(url: string): Promise<Answered> {
    return this.ask({ method: 'HEAD', url, headers: {} });
  }

  /** Sends a form, with the token of the last page. */
  form(url: string, { body, headers = {} }: Sending): Promise<Answered> {
    const pairs = Object.entries({ _csrf: this.token, ...Object(body) }).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    );
    const payload = new URLSearchParams(pairs).toString();
    const type = 'application/x-www-form-urlencoded';
    return this.ask({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': type, ...headers },
    });
  }

  /** @param sending a text is sent as it is */
  json(url: string, { body, headers = {} }: Sending): Promise<Answered> {
    const payload = typeof body === 'string' ? body : JSON.stringify(body);
    const type = 'application/json';
    return this.ask({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': type, ...headers },
    });
  }

  /** JSON to the API, a form to a page. */
  post(url: string, sending: Sending): Promise<Answered> {
    return url.startsWith('/api/') ? this.json(url, sending) : this.form(url, sending);
  }

  /** JSON to a page, the token among the fields: what no browser sends. */
  jsonToPage(url: string, { body }: Sending): Promise<Answered> {
    return this.json(url, { body: { _csrf: this.token, ...Object(body) } });
  }

  private ask({ method, url, payload = '', headers }: Asked): Promise<Answered> {
    const length = method === 'POST' ? { 'content-length': Buffer.byteLength(payload) } : {};
    const sent = {
      cookie: this.cookie,
      'sec-fetch-site': 'same-origin',
      ...headers,
      ...length,
    };
    const { hostname, port } = new URL(this.address);
    return new Promise((resolve, reject) => {
      const asking = request(
        { agent: LINES, method, hostname, port, path: url, headers: sent },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? null,
              headers: answer.headers,
              body: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      asking.on('error', reject);
      asking.end(payload);
    });
  }
}

/** A body without what differs from one request to the next: the form token, the reference of the request. */
export const alike = (body: string): string =>
  body
    .replace(/name="_csrf" value="[^"]*"/g, 'name="_csrf"')
    .replace(/"reference":"[0-9a-f-]{36}"/g, '"reference"');
