import { dateInWords, type LocalDate } from '../calendar/index.js';

/** What the record knows of how a letter was approved, and who chaired the committee then; null where unknown. */
export interface LetterApproved {
  readonly committee: string;
  readonly chair: string | null;
  readonly approvedOn: LocalDate | null;
  readonly approvedBy: string | null;
  readonly approvedHow: string | null;
}

/** Whom a letter is addressed to, one line each: `Ines Okoro, Partnership inspector, Marchfield Police`. */
export function addressedTo(letter: {
  readonly authority: string;
  readonly readers: readonly { readonly name: string; readonly post: string }[];
}): readonly string[] {
  const { authority, readers } = letter;
  if (readers.length === 0) return [authority];
  return readers.map(({ name, post }) => `${name}, ${post}, ${authority}`);
}

/**
 * Who approved a letter, and on what local date. The chair is named who chaired the committee then; where somebody else
 * pressed the button in the chair's part, the part alone is. Before its approval it says that it waits for it.
 */
export function approvalInWords(letter: LetterApproved): string {
  const { committee, chair, approvedOn, approvedBy, approvedHow } = letter;
  const isAnother = approvedHow === 'online' && approvedBy !== chair;
  const who =
    chair === null || isAnother
      ? `the Chair of the ${committee}`
      : `${chair}, Chair of the ${committee}`;
  return approvedOn === null
    ? `Not yet approved by ${who}.`
    : `Approved by ${who}, on ${dateInWords(approvedOn)}.`;
}
