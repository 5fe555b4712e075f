import type { Client } from 'pg';

/** A table a backup keeps, with what is needed to write it out and in the same way every time. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The expressions of its primary key, in an order that no locale changes. */
  readonly orderedBy: readonly string[];
  /** The column that numbers itself, if it has one. */
  readonly identity: string | null;
}

interface FoundTable extends KeptTable {
  readonly refersTo: readonly string[];
}

/**
 * Tables that are not kept: what the schema itself writes; sessions, because a restored one would let in who had
 * signed out since; heartbeats, because the workers that beat are others.
 */
export const LEFT_OUT: readonly string[] = ['heartbeats', 'migrations', 'sessions'];

/** Every other table of the schema, read from the database itself, each after the tables it refers to. */
export async function keptTables(client: Client): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<FoundTable>(
    `SELECT c.relname AS name,
       (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT array_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END
          ORDER BY array_position(i.indkey, a.attnum))
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS "orderedBy",
       (SELECT a.attname::text FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attidentity <> '' AND NOT a.attisdropped) AS identity,
       ARRAY(SELECT DISTINCT r.relname::text FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS "refersTo"
     FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
     ORDER BY c.relname`,
    [LEFT_OUT],
  );
  return referredFirst(rows);
}

function referredFirst(tables: readonly FoundTable[]): readonly KeptTable[] {
  const placed: KeptTable[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const free = left.filter(({ refersTo }) => !refersTo.some((name) => waiting.has(name)));
    if (free.length === 0)
      throw new Error(`Tables refer to one another: ${[...waiting].join(', ')}.`);
    placed.push(...free.map(({ refersTo: _, ...table }) => table));
    left = left.filter((table) => !free.includes(table));
  }
  return placed;
}
