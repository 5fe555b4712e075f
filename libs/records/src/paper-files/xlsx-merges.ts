import { attributeOf } from './xml-pieces.js';

interface Range {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The cells of a sheet that are merged over several rows, asked row by row from the top. */
export interface MergedCells {
  /** Takes the words of a row and gives, by column, those merged into it from a row above. */
  remember(row: number, texts: readonly string[]): ReadonlyMap<number, string>;
}

const MERGE = /<mergeCell\b([^>]*)>/g;

/** Reads which cells of a sheet are merged. One over several columns stands in the first of them, as the sheet keeps it. */
export function xlsxMerges(xml: string): MergedCells {
  const ranges = [...xml.matchAll(MERGE)].flatMap(([, attributes = '']) => {
    const range = rangeOf(attributeOf(attributes, 'ref') ?? '');
    return range !== undefined && range.to > range.from ? [range] : [];
  });
  const words = new Map<Range, string>();
  return {
    remember(row, texts) {
      const above = new Map<number, string>();
      for (const range of ranges) {
        if (row === range.from) words.set(range, texts[range.column] ?? '');
        const said = words.get(range) ?? '';
        if (row > range.from && row <= range.to && said.trim() !== '')
          above.set(range.column, said);
      }
      return above;
    },
  };
}

function rangeOf(reference: string): Range | undefined {
  const [, letters, from, to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/i.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce(
    (sum, one) => sum * 26 + one.charCodeAt(0) - 64,
    0,
  );
  return { column: column - 1, from: Number(from), to: Number(to) };
}
