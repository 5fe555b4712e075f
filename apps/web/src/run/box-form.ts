import type { Notes } from '#records/sittings';
import type { Form, Typed } from '../http/form.js';
import { readForm } from '../http/form.js';
import { BoxesForm } from './run-forms.js';

export type Box = 'discussion' | 'exempt-discussion';

/** What the page's boxes hold, as the sitting keeps it: only those that were sent. */
export type BoxNotes = readonly Omit<Notes, 'itemId'>[];

/** Reads the boxes of the page, which are one form whichever button was pressed; `box` is the one a bare `wording` is of. */
export function readBoxes(sent: unknown, box: Box): Form<BoxNotes> {
  const typed: Typed = typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const { wording, version, ...rest } = typed;
  const named =
    wording === undefined ? typed : { ...rest, [box]: wording, [`${box}-version`]: version };
  const read = readForm(BoxesForm, named);
  if (!read.ok) return read;
  const boxes = [
    { for: 'public', field: 'discussion' },
    { for: 'exempt', field: 'exempt-discussion' },
  ] as const;
  const value = boxes.flatMap((one) => {
    const words = read.value[one.field];
    const seen = read.value[`${one.field}-version`];
    return words === null ? [] : [{ ...one, wording: words, ...(seen === null ? {} : { seen }) }];
  });
  return { ...read, value };
}
