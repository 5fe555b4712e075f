import pg from 'pg';

/** A nudge to the relay goes out by itself, a moment after whatever was written before: it is no part of the work. */
const NUDGE = 'NOTIFY outbox';
const listening = new Set<string[]>();
const original = pg.Client.prototype.query;

/**
 * Every connection is told of once, when this file is loaded: a connection of the records binds the method it finds
 * when it is opened, so that putting another in its place later would count nothing.
 */
pg.Client.prototype.query = function (this: pg.Client, ...asked: unknown[]) {
  const [what] = asked;
  const text = typeof what === 'string' ? what : String(Reflect.get(Object(what), 'text'));
  if (text !== NUDGE) for (const sent of listening) sent.push(text);
  return Reflect.apply(original, this, asked);
} as typeof original;

/** The statements every connection of this process sends to PostgreSQL while some work is done, in order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  listening.add(sent);
  try {
    await work();
  } finally {
    listening.delete(sent);
  }
  return sent;
}
