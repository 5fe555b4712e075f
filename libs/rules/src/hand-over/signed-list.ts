import type { LocalDate } from '../calendar/index.js';
import type { HandOverItem } from './hand-over-items.js';

/** Who handed what over to whom, on which local date, by whose hand. */
export interface SignedList {
  readonly from: string;
  readonly to: string;
  readonly on: LocalDate;
  readonly by: string;
  readonly reason: string;
  readonly items: readonly HandOverItem[];
}

/**
 * The canonical form of a list: a JSON array, one array of five texts an item (part, of, reference, state, due date as
 * `YYYY-MM-DD` or empty), in the order of the list. Its SHA-256 tells whether two lists are the same.
 */
export const listInCanonicalForm = (items: readonly HandOverItem[]): string =>
  JSON.stringify(
    items.map(({ part, of, reference, state, dueOn }) => [part, of, reference, state, dueOn ?? '']),
  );

/**
 * The canonical form of a signed list: a JSON array of from, to, the local date, who did it, the reason and the
 * canonical form of the items. Its SHA-256 in hexadecimal is the signature kept with it; whoever has the list works it
 * out again. `["The contact","Ada","2023-07-19","The officer","Moved on",[["contact","Police","","",""]]]`.
 */
export const signedListInCanonicalForm = (list: SignedList): string =>
  `${JSON.stringify([list.from, list.to, list.on, list.by, list.reason]).slice(0, -1)},${listInCanonicalForm(list.items)}]`;
