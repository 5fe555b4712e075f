export { quietUntil, type QuietHours } from './quiet-until.js';
