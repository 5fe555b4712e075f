import { dueInLetter, letterSlug, type LetterView } from '#records/authority-letters';
import { paths } from '#records/paths';
import { LETTER, may, sendWithin, type Actor, type Calendar, type LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A letter with what its pages need to know beside it, for one person. */
export interface LetterSubject extends Subject {
  readonly letter: LetterView;
  readonly slug: string;
  readonly today: LocalDate;
  /** The last day on which it is sent in time, by the council's policy. */
  readonly sendBy: LocalDate;
  /** By when each recommendation is to be answered, by the id of its addressee: as counted, or as it would be today. */
  readonly dues: ReadonlyMap<string, LocalDate>;
  readonly mayWrite: boolean;
  /** Whether the person does the committee's work, rather than the authority's. */
  readonly isInside: boolean;
  /** The chair agrees by pressing the button; whoever else records it says how. */
  readonly isChair: boolean;
}

/** A letter as its transitions see it. */
export function letterSubject(
  actor: Actor,
  letter: LetterView,
  { calendar, today }: { readonly calendar: Calendar; readonly today: LocalDate },
): LetterSubject {
  const { id, version, state, councilId, committeeId, authorityId, committeeSlug, heldOn } = letter;
  const place = { councilId, committeeId, authorityId };
  const slug = letterSlug(letter);
  const page = paths.authorityLetter(committeeSlug, heldOn, slug);
  const on = letter.sentOn ?? today;
  return {
    id,
    version,
    letter,
    slug,
    today,
    page,
    at: page,
    caption: `${letter.committee}, letter to ${letter.authority}`,
    stance: stanceOf(LETTER, { state, place }, actor),
    sendBy: sendWithin(heldOn, calendar),
    dues: new Map(
      letter.recommendations.map((one) => [one.addresseeId, dueInLetter(one, { on, calendar })]),
    ),
    mayWrite: may(actor, 'send recommendation', place),
    isInside: may(actor, 'read committee work', place),
    isChair: may(actor, 'decide extension', place),
  };
}
