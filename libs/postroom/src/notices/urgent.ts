import { addDays } from '#rules';
import type { MeetingCase } from '#records/letters';
import type { Occasion } from './notice.js';

/** Somebody has done something and waits for this letter. */
export const isWaitedFor = (): boolean => true;

/** The day of the meeting is today, tomorrow or the day after: the morning may be too late. */
export const isWithinTwoDays = ({ case: found, today }: Occasion<MeetingCase>): boolean =>
  found.heldOn <= addDays(today, 2);
