export { MeetingsService, lastDayToPublish } from './meetings.service.js';
export type { MeetingPlan, NewItem } from './meetings.service.js';
