export { LETTER } from './letter-machine.js';
export type { LetterCommand, LetterState } from './letter-machine.js';
