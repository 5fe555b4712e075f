import { instant, isWorkingDay, londonTime, type Calendar } from '#rules';
import { todayInLondon } from './council-calendar.js';

/** What the product sends of its own accord goes from this London time. */
const SENDING_HOUR = '09:00';

/** Whether the London day of an instant has reached the hour from which letters go. */
export function isSendingHour(now: string): boolean {
  return londonTime(instant(now)) >= SENDING_HOUR;
}

/** Whether an instant is a time to send: from 09:00 in London on a working day of this calendar. */
export function isSendingTime(now: string, calendar: Calendar): boolean {
  return isSendingHour(now) && isWorkingDay(calendar, todayInLondon(now));
}
