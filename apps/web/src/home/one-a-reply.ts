import type { DueKindName, DueRow } from '#records/home';

/** What one reply does at once for everything its letter asked. */
const OF_A_REPLY: ReadonlySet<DueKindName> = new Set(['answer', 'check', 'extension']);

/** A row with how many more of the same reply it stands for. */
export interface ReplyRow {
  readonly row: DueRow;
  readonly more: number;
}

/**
 * One row for each reply and not for each recommendation in it: what was asked of one authority on one day, and waits in
 * the same way until the same day, is answered together. The first by its reference stands for all.
 */
export function oneAReply(rows: readonly DueRow[]): readonly ReplyRow[] {
  const many = new Map<string, number>();
  for (const row of rows) many.set(nameOf(row), (many.get(nameOf(row)) ?? 0) + 1);
  const told = new Set<string>();
  return rows.flatMap((row) => {
    if (!OF_A_REPLY.has(row.kind)) return [{ row, more: 0 }];
    const name = nameOf(row);
    if (told.has(name)) return [];
    told.add(name);
    return [{ row, more: (many.get(name) ?? 1) - 1 }];
  });
}

const nameOf = ({ kind, councilId, part, since, due }: DueRow): string =>
  [kind, councilId, part, since, due].join(' ');
