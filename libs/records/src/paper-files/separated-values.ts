/** A record of a file of separated values, and the line of the file it begins on, from 1. */
export interface ValueRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * The records of a file of separated values (RFC 4180), parted by commas, semicolons or tabs, whichever its first lines
 * use most. A quoted value may hold separators, line breaks and doubled quotes. Nothing is trimmed.
 */
export function separatedValues(text: string): readonly ValueRow[] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: ValueRow[] = [];
  let cells: string[] = [];
  let [value, line, begunOn, isQuoted, at] = ['', 1, 1, false, 0];
  const endRow = (): void => {
    rows.push({ line: begunOn, cells: [...cells, value] });
    [cells, value, begunOn] = [[], '', line];
  };
  while (at < source.length) {
    const sign = source[at] ?? '';
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') value += sign;
      else if (source[at + 1] === '"') {
        value += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && value === '') isQuoted = true;
    else if (sign === separator) {
      cells.push(value);
      value = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r' || source[at + 1] !== '\n') value += sign;
    at += 1;
  }
  if (value !== '' || cells.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const outsideQuotes = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const [most = ','] = SEPARATORS.map((sign) => ({ sign, count: outsideQuotes.split(sign).length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ sign }) => sign);
  return most;
}
