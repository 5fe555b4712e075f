export { refuse, Refused, REFUSAL_KINDS } from './refusal.js';
export type { Refusal, RefusalCode, RefusalKind } from './refusal.js';
