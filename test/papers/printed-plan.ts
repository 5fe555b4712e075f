/** A plan taken apart so that a test can spoil it and still know what every row said. */
export const ROLES = ['reference', 'text', 'leads', 'partners', 'due', 'funding'] as const;
export type Role = (typeof ROLES)[number];

export interface PrintedLine {
  readonly cells: readonly string[];
  /** What each cell of an action says; null where nobody could tell any more. Undefined for headers and bands. */
  readonly truth?: Readonly<Record<Role, string | null>>;
}

/** A table of actions, or the lines between two of them. */
export type Part =
  | { readonly kind: 'prose'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly lines: readonly PrintedLine[] };

export function takeApart(text: string): readonly Part[] {
  const parts: { kind: Part['kind']; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = line.split('\t').length === ROLES.length ? 'table' : 'prose';
    const open = parts.at(-1);
    if (open?.kind === kind) open.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts.map(({ kind, lines }) =>
    kind === 'prose' ? { kind, lines } : { kind, lines: lines.map(printedLine) },
  );
}

export function putTogether(parts: readonly Part[]): {
  readonly text: string;
  readonly truths: ReadonlyMap<number, Readonly<Record<Role, string | null>>>;
} {
  const lines: string[] = [];
  const truths = new Map<number, Readonly<Record<Role, string | null>>>();
  for (const part of parts) {
    for (const line of part.lines) {
      if (typeof line === 'string') lines.push(line);
      else {
        lines.push(line.cells.join('\t'));
        if (line.truth !== undefined) truths.set(lines.length, line.truth);
      }
    }
  }
  return { text: lines.join('\n'), truths };
}

function printedLine(line: string): PrintedLine {
  const cells = line.split('\t');
  if (!/^\d+\.\d+$/.test(cells[0] ?? '')) return { cells };
  const [reference = '', text = '', leads = '', partners = '', due = '', funding = ''] = cells;
  return { cells, truth: { reference, text, leads, partners, due, funding } };
}
