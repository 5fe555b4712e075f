export { AuthorityLettersQueries, dueInLetter } from './authority-letters.queries.js';
export type { LettersAsked } from './authority-letters.queries.js';
export { AuthorityLettersService } from './authority-letters.service.js';
export { letterById } from './letter-rows.js';
export { letterSlug } from './letter-slug.js';
export type {
  LetterCopy,
  LetterReader,
  LetterRecommendation,
  LetterView,
  ToBeSent,
} from './letter-views.js';
export { PreparingLettersService } from './preparing-letters.service.js';
export { SendingLettersService } from './sending-letters.service.js';
