export { EXEMPTABLE, EXEMPTION_KINDS, SCHEDULE_12A } from './exemption.js';
export type { Exemptable, ExemptionKind, Schedule12A } from './exemption.js';
