export { LETTER } from './letter-machine.js';
export type { LetterCommand, LetterState } from './letter-machine.js';
export { addressedTo, approvalInWords } from './letter-frame.js';
export { letterWords } from './letter-words.js';
export type { LetterAbout, LetterWords } from './letter-words.js';
export { NOTICES_OF_LAW } from './notices-of-law.js';
export { sendWithin, WORKING_DAYS_TO_SEND } from './send-within.js';
