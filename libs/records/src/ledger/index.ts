export { LedgerQueries } from './ledger.queries.js';
export type { LedgerEvent, LedgerLetter, LedgerRung } from './ledger.queries.js';
