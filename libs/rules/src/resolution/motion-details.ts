import type { LocalDate } from '../calendar/index.js';
import type { ResolutionKind } from './resolution-machine.js';

/** Whom the committee asks, and by when. */
export interface AskOfBodies {
  /** Slugs of authorities in the council's directory; what is no slug there is the name of another body. */
  readonly to: readonly string[];
  /** By when an answer is asked for, as a local date; no law sets one. */
  readonly dueOn?: LocalDate;
}

/** What a motion of each kind says beside its words; null where its words say all. */
export interface MotionDetails {
  readonly note: null;
  readonly thank: null;
  readonly approve: null;
  /** To whom, is said by the recommendations drafted under it. */
  readonly recommend: null;
  readonly comment: AskOfBodies | null;
  readonly 'request information': AskOfBodies | null;
  readonly 'standing request': AskOfBodies | null;
  readonly refer: Pick<AskOfBodies, 'to'> | null;
  /** The day of the meeting it comes back to; left out when that is not known. */
  readonly defer: { readonly toMeeting?: LocalDate } | null;
  readonly appoint: { readonly who: string; readonly to: string } | null;
  /** The items taken without the public, by id, and of each the ground in words, such as a paragraph of Schedule 12A. */
  readonly 'exclude public': {
    readonly items: readonly string[];
    readonly grounds: Readonly<Record<string, string>>;
  } | null;
}

/** A kind of motion with what it says beside its words: the columns `kind` and `details` of `resolutions`. */
export type MotionAsked = {
  readonly [Kind in ResolutionKind]: {
    readonly kind: Kind;
    readonly details: MotionDetails[Kind];
  };
}[ResolutionKind];
