export { exclusionWording } from './exclusion-wording.js';
export { DOORS, takingRefusals } from './taking.js';
export type { Doors, Taking } from './taking.js';
