import { plainText } from './markup.js';
import type { Accounted, LeftOver, Problem } from './plan-reading.js';
import type { KnownLine } from './table-lines.js';

export interface TablesFound {
  /** Tables of actions, their lines known. */
  readonly actions: readonly (readonly KnownLine[])[];
  /** Tables of something else, such as a contents list or addresses. */
  readonly others: readonly (readonly KnownLine[])[];
}

/** Where every line that stands in a table went. */
export function accountFor({ actions, others }: TablesFound): Accounted {
  const known = actions.flat();
  const count = (kind: KnownLine['kind']): number =>
    known.filter((one) => one.kind === kind).length;
  const leftOver: LeftOver[] = [
    ...known
      .filter(({ kind }) => kind === 'left over')
      .map(({ line: { line, raw } }) => ({
        line,
        raw,
        why: 'One cell alone, neither a heading nor an action.',
      })),
    ...others
      .flat()
      .map(({ line: { line, raw } }) => ({ line, raw, why: 'Its table lists no actions.' })),
  ];
  return {
    linesInTables: known.length + others.flat().length,
    rows: count('row'),
    headers: count('header'),
    bands: count('band'),
    blank: count('blank'),
    leftOver: leftOver.sort((a, b) => a.line - b.line),
  };
}

/**
 * Lines that may be part of an action and were not read: left over inside a table of actions, run on straight after
 * one without a gap, or starting with a reference of a known group outside any table.
 */
export function linesNotRead(
  lines: readonly string[],
  { actions, others }: TablesFound,
  groupNumbers: readonly (number | null)[],
): readonly Problem[] {
  const inActions = new Set(actions.flat().map(({ line }) => line.line));
  const inOthers = new Set(others.flat().map(({ line }) => line.line));
  const leftOver = new Set(
    actions
      .flat()
      .filter(({ kind }) => kind === 'left over')
      .map(({ line }) => line.line),
  );
  return lines.flatMap((raw, index) => {
    const line = index + 1;
    const [, group] = /^\s*(\d{1,3})\.\d{1,3}[a-z]?\s+\S/.exec(plainText(raw)) ?? [];
    const isReferenced = group !== undefined && groupNumbers.includes(Number(group));
    const isOutside = !inActions.has(line) && !inOthers.has(line) && raw.trim() !== '';
    const runsOn = isOutside && inActions.has(line - 1);
    const isLost = leftOver.has(line) || runsOn || (isOutside && isReferenced);
    return isLost ? [notRead(line, raw)] : [];
  });
}

function notRead(line: number, raw: string): Problem {
  const text = plainText(raw);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    kind: 'line not read',
    line,
    sentence: `Line ${line} may be part of an action, but is not in a row: "${shown}".`,
  };
}
