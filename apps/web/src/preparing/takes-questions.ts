import { HELD, type MeetingState } from '#rules';

/** Whether questions can still be asked in advance: until the meeting is over or called off. */
export function agendaTakesQuestions(state: MeetingState): boolean {
  return state !== 'cancelled' && !HELD.some((held) => held === state);
}
