import pg from 'pg';

/** The statements every connection of this process sends to PostgreSQL while some work is done, in order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...asked: unknown[]) {
    const [what] = asked;
    sent.push(typeof what === 'string' ? what : String(Reflect.get(Object(what), 'text')));
    return Reflect.apply(original, this, asked);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return sent;
}
