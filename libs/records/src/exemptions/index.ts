export type { ExemptionDone, ExemptionOn, ExemptWords, OpenExemption } from './exemption-views.js';
export { exemptionsOf, publicOnly } from './exemptions-of.js';
export type { Exemptions } from './exemptions-of.js';
export { ExemptionsQueries } from './exemptions.queries.js';
export type { KeptHere } from './exemptions.queries.js';
export { ExemptionsService } from './exemptions.service.js';
export type { MarkedExempt } from './exemptions.service.js';
export { isKeptItem, keptBy } from './kept-item.js';
