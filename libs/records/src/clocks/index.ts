export type { ClockKind, ClockOrder, ClockSubject } from './clock-order.js';
export {
  calendarsOfCouncils,
  calendarWith,
  councilCalendar,
  DAYS_OF_COUNCIL,
  todayInLondon,
} from './council-calendar.js';
export type { CalendarDayRow } from './council-calendar.js';
export { councilCounting } from './council-counting.js';
export type { CouncilCounting } from './council-counting.js';
export { holdClocks, shareClocks } from './hold-clocks.js';
export { MEETINGS_OF_CLOCK } from './meetings-of-clock.js';
export { clockParts, keepClocks } from './keep-clocks.js';
export { passedOverRow, passOver } from './pass-over.js';
export { councilLadders, laddersOfCouncils, LADDERS_OF_COUNCIL } from './own-ladders.js';
export type { OwnLadders } from './own-ladders.js';
export { takeSweepTurn } from './sweep-turn.js';
export { isSendingHour, isSendingTime } from './sending-time.js';
