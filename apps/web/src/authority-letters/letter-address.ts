import type { MeetingAddress } from '../meetings/meeting-desk.js';

/** How a letter is named by an address: its meeting, and its authority with the number from the second on. */
export interface LetterAddress extends MeetingAddress {
  readonly letter: string;
}
