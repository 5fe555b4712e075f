import type { Declarer, InterestView, LikelyMatch } from '#records/interests';
import type { MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { INTEREST, INTERESTS, may, type Actor } from '#rules';
import { meetingCaption } from '../meetings/meeting-caption.js';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** The interests of one meeting, for one person. */
export interface InterestsSubject {
  readonly actor: Actor;
  readonly meeting: MeetingView;
  readonly page: string;
  readonly caption: string;
  readonly interests: readonly InterestView[];
  /** Who may declare; the person alone, unless they clerk the meeting or keep the registers. */
  readonly declarers: readonly Declarer[];
  readonly matches: readonly LikelyMatch[];
  readonly mayDeclare: boolean;
  readonly mayRun: boolean;
}

/** One declared interest, for one person. */
export interface InterestSubject extends Subject {
  readonly interest: InterestView;
  readonly meeting: MeetingView;
  readonly declarers: readonly Declarer[];
}

/** A declared interest as its transitions see it: only its member and the officer withdraw it, only they and who keeps the registers enter it. */
export function interestSubject(
  { actor, meeting, page, caption, declarers, mayRun }: InterestsSubject,
  interest: InterestView,
): InterestSubject {
  const { id, version, number, state, name, kind, personId } = interest;
  const place = { councilId: meeting.councilId, committeeId: meeting.committeeId };
  const stance = stanceOf(INTEREST, { state, place }, actor);
  const isTheirs = personId === actor.id;
  const keeps = may(actor, 'keep register', place);
  const isTheirsToDo = (command: string): boolean =>
    isTheirs || (command === 'withdraw' ? mayRun : command === 'register' && keeps);
  return {
    id,
    version,
    interest,
    meeting,
    declarers,
    at: `${page}/${number}`,
    page,
    caption: `${name}, ${INTERESTS[kind].toLowerCase()}, ${caption}`,
    stance: {
      ...stance,
      offers: stance.offers.filter(({ command }) => isTheirsToDo(command)),
      permitted: stance.permitted.filter(isTheirsToDo),
    },
    after: (done) => `${page}?of=${number}&done=${done}`,
  };
}

/** Where the interests of a meeting are, and what they are of. */
export function interestsOf(meeting: MeetingView): {
  readonly page: string;
  readonly caption: string;
} {
  const { committeeSlug, heldOn } = meeting;
  return {
    page: paths.interests(committeeSlug, heldOn),
    caption: meetingCaption(meeting),
  };
}
