import { MEETING, type Calendar, type MeetingState } from '#rules';
import type { MeetingCase } from '#records/letters';
import type { Occasion } from './notice.js';

const CALLED: readonly MeetingState[] = ['agenda published', 'supplemented'];

/** Why a letter that papers are out is no longer needed; null while they are. */
export function notPublishedAnyMore({ case: found }: Occasion<MeetingCase>): string | null {
  const { publication, state } = found;
  if (publication === null) return 'Nothing was published.';
  if (publication.isWithdrawn) return 'What was published was withdrawn.';
  return CALLED.includes(state) ? null : `The meeting is ${MEETING.states[state].is}.`;
}

/** What a letter says of the papers that came out. */
export const publicationWords = (
  { case: found }: Occasion<MeetingCase>,
  _calendar: Calendar,
): Readonly<Record<string, unknown>> => ({ publication: found.publication });
