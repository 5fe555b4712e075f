import type { Facts } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import type { Tx } from '../transaction/index.js';

type Words = Pick<Facts, 'text' | 'reason' | 'action' | 'missing' | 'wanted'>;

const ON_ITS_PAGE = 'the words are on its page';

/** Whether the recommendation came from an item that is kept from the public. One statement. */
export async function isOfKeptItem(tx: Tx, addresseeId: string): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `SELECT 1 FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN agenda_items i ON i.id = s.agenda_item_id
     WHERE a.id = $1 AND ${isKeptItem('i')}`,
    [addresseeId],
  );
  return found.length > 0;
}

/**
 * Words about an addressee as history may tell them: where the item its recommendation came from is kept from the
 * public, only that they are on its page. What was left blank stays blank, so that the rules still miss it. One statement.
 */
export async function wordsTold(tx: Tx, addresseeId: string, words: Words): Promise<Words> {
  if (!(await isOfKeptItem(tx, addresseeId))) return words;
  const told = ([name, said]: [string, string]) => [name, said.trim() === '' ? said : ON_ITS_PAGE];
  return Object.fromEntries(Object.entries(words).map(told));
}
