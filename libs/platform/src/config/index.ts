export { ConfigProblems, readConfig } from './config.js';
export type { Config } from './config.js';
