export { HELD, MEETING } from './meeting-machine.js';
export type { MeetingCommand, MeetingState } from './meeting-machine.js';
