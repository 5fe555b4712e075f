export { answerFingerprint } from './answer-fingerprint.js';
export type { AudienceMember, AudiencePlace, Standing } from './audience.queries.js';
export type { CaseClock } from './case-clock.js';
export type { DutyCase } from './duty-case.js';
export { LettersQueries } from './letters.queries.js';
export type { CaseAsked, LetterCase } from './letters.queries.js';
export type { CaseAnswer, RecommendationCase } from './recommendation-case.js';
export type { ReminderCase } from './reminder-case.queries.js';
export type { ReviewCase } from './review-case.js';
