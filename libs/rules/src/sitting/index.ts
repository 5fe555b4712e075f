export { DOORS, takingRefusals } from './taking.js';
export type { Doors, Taking } from './taking.js';
