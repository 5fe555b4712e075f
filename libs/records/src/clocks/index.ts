export type { ClockKind, ClockOrder, ClockSubject } from './clock-order.js';
export { councilCalendar, todayInLondon } from './council-calendar.js';
export { keepClocks } from './keep-clocks.js';
export { nextRungOn } from './ladder-of.js';
export { isSendingHour, isSendingTime } from './sending-time.js';
