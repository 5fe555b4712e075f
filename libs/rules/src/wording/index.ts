export { splitAsks } from './split-asks.js';
export { wordingHints } from './wording-hints.js';
export type { Weakness, WordingHint } from './wording-hints.js';
