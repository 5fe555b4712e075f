import {
  withdrawnInWords,
  type PaperDocument,
  type PublishedItem,
  type PublishedMeeting,
} from '#records/publication';
import { refuse } from '#rules';

/** An item by its printed number. Refuses with `withdrawn` and the reason what was taken back, else with `not-found`. */
export function itemOf({ items }: PublishedMeeting, number: string): PublishedItem {
  const found = items.find((item) => String(item.number) === number);
  if (found === undefined) refuse('not-found', 'There is no such item.');
  if (found.withdrawn !== null) refuse('withdrawn', withdrawnInWords(found.withdrawn.reason));
  return found;
}

/** A paper of an item by its slug; refused as an item is. */
export function paperOf(item: PublishedItem, slug: string): PaperDocument {
  const gone = item.gone.find((one) => one.slug === slug);
  if (gone !== undefined) refuse('withdrawn', withdrawnInWords(gone.withdrawn.reason));
  const found = item.documents.find((one) => one.slug === slug);
  return found ?? refuse('not-found', 'There is no such paper.');
}

/** The items before and after one, to read on: withdrawn ones are passed over. */
export function besides({ items }: PublishedMeeting, { number }: PublishedItem) {
  const there = items.filter(({ withdrawn }) => withdrawn === null);
  const at = there.findIndex((item) => item.number === number);
  return { before: there[at - 1] ?? null, after: there[at + 1] ?? null };
}
