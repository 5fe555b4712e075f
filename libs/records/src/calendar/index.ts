export { workshopEvent } from './workshop-event.js';
export { CalendarFeedsService } from './calendar-feeds.service.js';
export { meetingEvent, type CalendarMeeting } from './calendar-meeting.js';
export { CalendarQueries } from './calendar.queries.js';
