import { createReadStream, createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { CopyIn } from './copy-in.js';
import { CopyOut } from './copy-out.js';
import type { KeptTable } from './kept-tables.js';
import { Tally, type Tallied } from './tally.js';

/** Writes a table into a new file. */
export async function writeOut(client: Client, table: KeptTable, file: string): Promise<Tallied> {
  const tally = new Tally();
  const kept = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true });
  await pipeline(client.query(new CopyOut(outOf(table))), tally, createGzip(), kept);
  return tally.result();
}

/** Reads a file into an empty table. */
export async function readIn(client: Client, table: KeptTable, file: string): Promise<Tallied> {
  const tally = new Tally();
  const into = new CopyIn(`COPY ${table.name} (${table.columns.join(', ')}) FROM STDIN`);
  await pipeline(createReadStream(file), createGunzip(), tally, client.query(into));
  return tally.result();
}

/** What a table holds now, told in the way `writeOut` tells it. */
export async function tallyOf(client: Client, table: KeptTable): Promise<Tallied> {
  const tally = new Tally();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(client.query(new CopyOut(outOf(table))), tally, nowhere);
  return tally.result();
}

const outOf = ({ name, columns, orderedBy }: KeptTable) =>
  `COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${orderedBy.join(', ')}) TO STDOUT`;
