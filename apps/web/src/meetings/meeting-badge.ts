import type { MeetingState } from '#rules';

/** The word for a state, and the tone that echoes it. */
export interface Badge {
  readonly text: string;
  readonly tone: 'calm' | 'done' | 'soon' | 'late' | 'quiet';
}

const TONES: Readonly<Record<MeetingState, Badge['tone']>> = {
  planned: 'quiet',
  convened: 'calm',
  'agenda published': 'calm',
  supplemented: 'calm',
  'in session': 'soon',
  adjourned: 'soon',
  concluded: 'done',
  'minutes drafted': 'done',
  'minutes with the chair': 'done',
  'minutes approved': 'done',
  'minutes published': 'done',
  'minutes confirmed': 'done',
  postponed: 'quiet',
  cancelled: 'quiet',
};

export const meetingBadge = (state: MeetingState): Badge => ({
  text: `${state.charAt(0).toUpperCase()}${state.slice(1)}`,
  tone: TONES[state],
});
