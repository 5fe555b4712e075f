import { HELD, type MeetingState } from '#rules';

const TOO_LATE: readonly MeetingState[] = [...HELD, 'in session', 'adjourned', 'cancelled'];

/** Whether questions can still be asked in advance: until the meeting starts or is called off. */
export function agendaTakesQuestions(state: MeetingState): boolean {
  return !TOO_LATE.includes(state);
}
