/** The cells of a line divided by tabs or by the pipes of a Markdown table; undefined when it is neither. */
export function tableCells(raw: string): readonly string[] | undefined {
  if (/^\s*\|.*\|\s*$/.test(raw)) return pipedCells(raw.trim().slice(1, -1));
  return raw.includes('\t') ? raw.split('\t') : undefined;
}

function pipedCells(inner: string): readonly string[] {
  const cells = inner
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').replace(/^ | $/g, ''));
  return cells.every((cell) => /^\s*:?-{3,}:?\s*$/.test(cell)) ? cells.map(() => '') : cells;
}
