import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** One row, a value a column. An object is written as JSON. */
export type Row = readonly (string | number | boolean | object | null)[];

const LINES_AT_ONCE = 500;

/** Loads rows into a table by COPY. `columns` as SQL names them, in the order of the values. */
export async function copyInto(
  client: Client,
  into: { readonly table: string; readonly columns: string },
  rows: Iterable<Row>,
): Promise<void> {
  const order = `COPY ${into.table} (${into.columns}) FROM STDIN`;
  await pipeline(Readable.from(chunks(rows)), client.query(copyFrom(order)));
}

function* chunks(rows: Iterable<Row>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`${row.map(inCopyText).join('\t')}\n`);
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

function inCopyText(value: Row[number]): string {
  if (value === null) return '\\N';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
