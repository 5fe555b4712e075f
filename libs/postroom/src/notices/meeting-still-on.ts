import { MEETING, type MeetingState } from '#rules';
import type { MeetingCase } from '#records/letters';

const CALLED: readonly MeetingState[] = ['convened', 'agenda published', 'supplemented'];

/** Why members need not be told of a meeting to come: it is called off, or has begun. Null while they must be. */
export const notComing = ({ state }: MeetingCase): string | null =>
  CALLED.includes(state) ? null : `The meeting is ${MEETING.states[state].is}.`;
