export { placeRepeat } from './place-repeat.js';
export { ResendingService } from './resending.service.js';
export { SentQueries } from './sent.queries.js';
export { SENT_STATES } from './sent-letter.js';
export type { SentAsked, SentBounce, SentLetter, SentState } from './sent-letter.js';
export { LedgerQueries } from './ledger.queries.js';
export type { LedgerEvent, LedgerLetter, LedgerRung } from './ledger.queries.js';
