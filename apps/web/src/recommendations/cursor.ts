import type { ListPlace } from '#records/recommendations';
import { isLocalDate, refuse } from '#rules';

/** The place a page of the list ended at, as text for an address. */
export const cursorOf = ({ due, age, id }: ListPlace): string =>
  Buffer.from(`${due} ${age} ${id}`).toString('base64url');

/** Reads a cursor. Refuses what no page gave. */
export function placeAt(cursor: string): ListPlace {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, due, age, id] =
    /^(\d{4}-\d{2}-\d{2}) (\d{1,9}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ??
    [];
  if (due === undefined || !isLocalDate(due) || age === undefined || id === undefined) {
    return refuse('field-wrong', 'Take the cursor from the page before.', 'after');
  }
  return { due, age: Number(age), id };
}
