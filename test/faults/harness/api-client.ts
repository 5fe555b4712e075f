import type { Visitor } from '../../support/visitor.js';
import type { MadeAddressee } from './addressees.js';
import type { Attempt, ClientHistory } from './client-history.js';

/** A client sends no request for longer than this. Milliseconds. */
const PATIENCE = 40_000;

/** Somebody's program that sends recommendations through the API, and writes down what it was told. */
export class ApiClient {
  constructor(
    private readonly visitor: Visitor,
    private readonly history: ClientHistory,
  ) {}

  /** Asks a web process to send a recommendation, under a key. */
  async send(address: string, addressee: MadeAddressee, key: string): Promise<Attempt> {
    const { id: subject, path } = addressee;
    const cookie = [...this.visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    try {
      const answer = await fetch(`${address}${path}/sending`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, 'idempotency-key': key },
        body: JSON.stringify({ on: '2023-07-19', how: 'email' }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const told = codeOf(await answer.text(), answer.status);
      const outcome = answer.ok ? 'ok' : answer.status < 500 ? 'fail' : 'unknown';
      return this.history.note({ subject, key, outcome, told });
    } catch (fault) {
      return this.history.note({ subject, key, outcome: 'unknown', told: String(fault) });
    }
  }
}

function codeOf(body: string, status: number): string {
  const read: unknown = JSON.parse(body);
  const has = typeof read === 'object' && read !== null && 'code' in read;
  return has ? String(read.code) : String(status);
}
