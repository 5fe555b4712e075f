import { Refused, type Refusal } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { LockedItem } from './agenda-lock.js';
import type { ItemWords } from './agenda-words.js';

/**
 * Refuses a summary, or another title, for an item that is kept from the public: the agenda's row is public, and the real
 * words are kept with the decision. One statement.
 */
export async function refuseKeptWords(
  tx: Tx,
  item: Pick<LockedItem, 'id' | 'title'>,
  words: Pick<ItemWords, 'title' | 'summary'>,
): Promise<void> {
  const [kept] = await tx.query<unknown[]>(
    'SELECT 1 FROM exemptions WHERE subject_id = $1 AND lifted_on IS NULL',
    [item.id],
  );
  if (kept === undefined) return;
  const wrong: Refusal[] = [];
  if (words.title !== item.title) wrong.push(refusalAt('title'));
  if ((words.summary ?? '').trim() !== '') wrong.push(refusalAt('summary'));
  if (wrong.length > 0) throw new Refused(wrong);
}

const refusalAt = (field: 'title' | 'summary'): Refusal => ({
  code: 'field-wrong',
  field,
  sentence: `This item is not for publication, and its ${field} here would be public: change it with “Decide anew” on the page of the item.`,
});
