import type { CitableMinute, MeetingView } from '#records/meetings';
import type { LatePaper } from '#records/publication';
import { paths } from '#records/paths';
import { may, MEETING, type Actor, type Calendar, type Counted } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { meetingCaption } from './meeting-caption.js';

/** A meeting with what its transitions need to know beside it. */
export interface MeetingSubject extends Subject {
  readonly meeting: MeetingView;
  /** The last lawful day to publish, with its working. */
  readonly deadline: Counted;
  readonly isLate: boolean;
  /** Whether the person asking is the chair, whose approval is their own to give. */
  readonly isChair: boolean;
  /** The calendar its council counts by. */
  readonly calendar: Calendar;
  /** Resolutions of later meetings, by which its minutes may be confirmed. */
  readonly laterMinutes: readonly CitableMinute[];
  /** Why the draft of its minutes was withdrawn, while they wait to be confirmed; null when it was not. */
  readonly withdrawnBecause: string | null;
  /** What has become ready since the agenda was published: what a supplement can bring. */
  readonly late: readonly LatePaper[];
}

/** After these the clerk goes on with the run of the meeting. */
const ON_TO_THE_RUN = new Set(['start', 'adjournment', 'resumption']);

/** A meeting as its transitions see it, for one person. */
export function meetingSubject(
  actor: Actor,
  meeting: MeetingView,
  known: Pick<
    MeetingSubject,
    'deadline' | 'isLate' | 'laterMinutes' | 'withdrawnBecause' | 'late' | 'calendar'
  >,
): MeetingSubject {
  const { id, version, state, councilId, committeeId, committeeSlug, heldOn } = meeting;
  const page = paths.meeting(committeeSlug, heldOn);
  return {
    ...known,
    id,
    version,
    meeting,
    isChair: may(actor, 'decide extension', { councilId, committeeId }),
    page,
    at: page,
    caption: meetingCaption(meeting),
    stance: stanceOf(MEETING, { state, place: { councilId, committeeId } }, actor),
    after: (version, noun) =>
      `${ON_TO_THE_RUN.has(noun) ? paths.run(committeeSlug, heldOn) : page}?done=${version}`,
  };
}
