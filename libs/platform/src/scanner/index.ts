export { scannerFor } from './scanner-for.js';
export type { Scanner, Verdict } from './scanner.js';
