export type { ClockKind, ClockOrder, ClockSubject } from './clock-order.js';
export {
  calendarWith,
  councilCalendar,
  DAYS_OF_COUNCIL,
  todayInLondon,
} from './council-calendar.js';
export type { CalendarDayRow } from './council-calendar.js';
export { keepClocks } from './keep-clocks.js';
export { isSendingHour, isSendingTime } from './sending-time.js';
