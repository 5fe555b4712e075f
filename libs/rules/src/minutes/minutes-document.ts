import type { LocalDate } from '../calendar/index.js';
import type { MinuteParts } from '../committee/index.js';

/** One block of the minutes, in the order it is printed. Its `key` stays the same however often they are drafted again. */
export interface MinutesBlock {
  /** Such as `item:{id}:discussion` or `resolution:{id}`. */
  readonly key: string;
  readonly kind: 'heading' | 'text' | 'resolved' | 'vote' | 'note';
  /** As printed before it: a minute number, a paragraph number or nothing. */
  readonly number: string | null;
  /** Plain words; a blank line parts two paragraphs. */
  readonly wording: string;
  /** Lettered parts under `RESOLVED that`, without their letters; empty for any other kind. */
  readonly parts: readonly string[];
}

/** A list of names in the head of the minutes, such as Present or Apologies. */
export interface MinutesList {
  readonly label: string;
  readonly names: readonly string[];
}

/** The minutes of one meeting as they are read, printed and frozen. The public ones hold nothing exempt; the exempt ones have the same shape. */
export interface MinutesDocument {
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly constitutedAs: string | null;
  readonly heldOn: LocalDate;
  /** Clock times as printed, such as `10:00`; null while the meeting has not ended. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly venue: string;
  readonly status: 'draft' | 'confirmed';
  /** By which minute of a later meeting they were confirmed. */
  readonly confirmed: { readonly minute: string; readonly on: LocalDate } | null;
  /** How the parts of a resolution are marked, in the committee's house form. */
  readonly partsIn: MinuteParts;
  readonly lists: readonly MinutesList[];
  readonly blocks: readonly MinutesBlock[];
}
