import type { LocalDate, MeetingState, MinuteParts, MinutesDocument } from '#rules';
import type { Correction } from './corrections.queries.js';
import type { KeptParagraph } from './paragraph-rows.js';
import type { TrackedWords } from './tracked-words.js';

/** A paragraph as the officer and the chair see it, with what was changed in it since it was drafted from the record. */
export interface ParagraphView extends KeptParagraph {
  /** Its place among the paragraphs of its part, from 1. */
  readonly place: number;
  readonly isChanged: boolean;
  readonly tracked: readonly TrackedWords[];
  /** The correction that stands, if it was corrected. */
  readonly correction: Correction | null;
}

/** A recommendation whose resolution was corrected in the minutes: what was made is corrected apart, never edited. */
export interface ToCorrect {
  readonly reference: string;
  readonly minute: string;
}

/** The minutes of a meeting while they are written, approved and corrected. */
export interface MinutesView {
  readonly meetingId: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly state: MeetingState;
  readonly version: number;
  readonly partsIn: MinuteParts;
  /** The instant they were last drafted from the record, ISO text in UTC; null before. */
  readonly draftedAt: string | null;
  readonly chairsRemark: string | null;
  readonly approved: {
    readonly on: LocalDate;
    readonly by: string;
    readonly how: string;
  } | null;
  readonly paragraphs: readonly ParagraphView[];
  /** Empty for who may not read exempt papers, and when there are none. */
  readonly exemptParagraphs: readonly ParagraphView[];
  readonly toCorrect: readonly ToCorrect[];
  /** The minutes as they would be read now. */
  readonly document: MinutesDocument;
}
