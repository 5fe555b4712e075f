import type { LocalDate } from '../calendar/index.js';

/** Where a rule comes from, and whether anyone has read it there. */
export interface Citation {
  readonly text: string;
  /** The day somebody checked the text against the source itself; null until then. */
  readonly verifiedOn: LocalDate | null;
  /** Whether the figure was read in a public source, though not in the statute. */
  readonly seen: boolean;
}

/** A citation read in a public source, not yet checked in the statute. */
export function seen(text: string): Citation {
  return { text, verifiedOn: null, seen: true };
}

/** A citation widely stated, not yet read anywhere. */
export function unread(text: string): Citation {
  return { text, verifiedOn: null, seen: false };
}
