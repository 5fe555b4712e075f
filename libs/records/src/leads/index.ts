export { LEADS_ON, LEADS_ON_OR_AFTER } from './leads-on.js';
