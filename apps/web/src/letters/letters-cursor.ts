import type { SentLetter } from '#records/ledger';
import { refuse } from '#rules';

/** Where a page of the ledger ended, as text for an address. */
export const cursorAfter = ({ at, id }: Pick<SentLetter, 'at' | 'id'>): string =>
  Buffer.from(`${at} ${id}`).toString('base64url');

/** Reads a cursor. Refuses what no page gave. */
export function readCursor(cursor: string): { readonly at: string; readonly id: string } {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, at, id] =
    /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) {
    return refuse('field-wrong', 'Take the cursor from the page before.', 'before');
  }
  return { at, id };
}
