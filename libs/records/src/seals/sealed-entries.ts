import type { EntityManager } from 'typeorm';
import type { SealedEntry } from './seal.js';

/** Entries read at a time, so that a history of any length fits in memory. */
const PAGE = 5000;

/** The entries after one id, up to and including another or to the end, in the order of their ids, page by page. */
export async function* sealedEntries(
  reader: Pick<EntityManager, 'query'>,
  range: { readonly after: string; readonly upTo: string | null },
): AsyncGenerator<SealedEntry, void> {
  let { after } = range;
  for (;;) {
    const page = await reader.query<SealedEntry[]>(
      `SELECT id, hash FROM history
       WHERE id > $1 AND ($2::bigint IS NULL OR id <= $2)
       ORDER BY id LIMIT $3`,
      [after, range.upTo, PAGE],
    );
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}
