export { moneyInWords, readMoney } from './money.js';
export { PARTNERSHIP_EVENT_KINDS, type PartnershipEventKind } from './partnership-event-kinds.js';
export { projectWarnings, type ProjectMoney } from './project-warnings.js';
