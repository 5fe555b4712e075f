import { createHash } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';

const names = new Map<string, string>();

/**
 * A connection on which PostgreSQL reads and plans each statement once. Planning the long ones costs it several times
 * what carrying them out does. Only statements with parameters are kept: there are few of those and they come back.
 */
export class PreparingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const ask: (...asked: readonly unknown[]) => unknown = this.query.bind(this);
    const prepare = (asked: unknown, values?: unknown, ...rest: readonly unknown[]): unknown =>
      typeof asked === 'string' && Array.isArray(values) && values.length > 0
        ? ask({ name: nameOf(asked), text: asked, values }, ...rest)
        : ask(asked, values, ...rest);
    Reflect.set(this, 'query', prepare);
  }
}

function nameOf(statement: string): string {
  const known = names.get(statement);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(statement).digest('hex').slice(0, 32);
  names.set(statement, name);
  return name;
}
