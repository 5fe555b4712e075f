export { exemptionRefusals } from './exemption-refusals.js';
export type { ExemptionForm } from './exemption-refusals.js';
export { EXEMPTABLE, EXEMPTION_KINDS, SCHEDULE_12A } from './exemption.js';
export type { Exemptable, ExemptionKind, Schedule12A } from './exemption.js';
export { groundInWords } from './ground-in-words.js';
