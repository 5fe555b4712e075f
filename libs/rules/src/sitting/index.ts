export { exclusionWording, statesExclusion } from './exclusion-wording.js';
export type { Exclusion } from './exclusion-wording.js';
export { DOORS, takingRefusals } from './taking.js';
export type { Doors, Taking } from './taking.js';
