import { refuse } from '#rules';
import { isOfKeptItem } from '../following/index.js';
import type { Tx } from '../transaction/index.js';

/**
 * Refuses an answer by itself, online, to a recommendation of an item that is kept from the public: its signatory
 * confirms a code, which only the reply asks for.
 */
export async function refuseKeptOnline(tx: Tx, addresseeId: string): Promise<void> {
  if (!(await isOfKeptItem(tx, addresseeId))) return;
  refuse(
    'not-ready',
    'This recommendation is of an item that is not for publication: answer it in the reply, where a code is sent to you.',
  );
}
