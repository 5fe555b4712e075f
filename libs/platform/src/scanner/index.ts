export { clamdAt } from './clamd.js';
export { scannerFor } from './scanner-for.js';
export { NO_SCANNER } from './scanner.js';
export type { Scanner, Verdict } from './scanner.js';
