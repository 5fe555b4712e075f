export { CalendarDaysQueries } from './calendar-days.queries.js';
export type { CalendarDayLine, DaysOfCouncil } from './calendar-days.queries.js';
export { CalendarDaysService } from './calendar-days.service.js';
export type { DayChange, DayConfirmed } from './calendar-days.service.js';
