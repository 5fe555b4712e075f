import type { DataAsked } from './data-asked.js';

/** What was written of the data asked for, read line by line: the rows, or the first line that cannot be read. */
export type ReadDataAsked =
  | { readonly ok: true; readonly asked: readonly DataAsked[] }
  | { readonly ok: false; readonly sentence: string };

const MOST = 40;

/**
 * Reads a list of data, one a line: what, period and form with a bar between, the last two optional.
 * `Reported burglary | April 2025 to March 2026 | a table by month` is one row. A blank line is none.
 */
export function readDataAsked(text: string): ReadDataAsked {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return fault('Say what is asked for, one line for each set of data');
  if (lines.length > MOST) return fault(`Ask for at most ${MOST} sets of data in one request`);
  const asked: DataAsked[] = [];
  for (const line of lines) {
    const [what = '', period = '', form = '', ...more] = line.split('|').map((part) => part.trim());
    if (what === '') return fault(`Say what is asked for before the first bar of “${line}”`);
    if (more.length > 0) return fault(`Put no more than two bars in “${line}”`);
    asked.push({ what, period, form });
  }
  return { ok: true, asked };
}

/** The same list as a person writes it, one a line. */
export function dataAskedAsWritten(asked: readonly DataAsked[]): string {
  return asked
    .map(({ what, period, form }) => [what, period, form].join(' | ').replace(/(?: \| )+$/, ''))
    .join('\n');
}

const fault = (sentence: string): ReadDataAsked => ({ ok: false, sentence });
