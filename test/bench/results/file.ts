import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../arena/root.js';
import type { Options } from '../options.js';
import type { Finding } from './finding.js';

const FILE = join(ROOT, 'bench-results.json');

interface Kept {
  readonly [size: string]: { readonly findings: readonly Finding[] };
}

/** Keeps the findings beside those of the other size. */
export function keepResults(findings: readonly Finding[], options: Options): void {
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    memoryMegabytes: Math.round(totalmem() / 1_048_576),
    node: process.version,
  };
  const run = { at: new Date().toISOString(), machine, options, findings };
  writeFileSync(FILE, `${JSON.stringify({ ...read(), [options.size]: run }, null, 2)}\n`);
}

/** The findings of an earlier run at another size; none when there was no such run. */
export const earlierFindings = (size: Options['size']): readonly Finding[] =>
  read()[size]?.findings ?? [];

function read(): Kept {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Kept) : {};
}
