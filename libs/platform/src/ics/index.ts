export { icsOf, type CalendarEvent, type CalendarFile, type Invitation } from './ics.js';
