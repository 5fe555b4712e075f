export { AUDIENCES, type Audience } from './audiences.js';
export { dueRungs, type DueRungs, type LadderProgress, type PassedOver } from './due-rungs.js';
export { LADDERS, type LadderName } from './ladders.js';
export { LETTERS, type LetterName } from './letters.js';
export { ACTION_LADDER } from './action-ladder.js';
export { ATTENDANCE_LADDER } from './attendance-ladder.js';
export { CLEARANCE_LADDER } from './clearance-ladder.js';
export { CONTRIBUTION_LADDER } from './contribution-ladder.js';
export { DATA_LADDER } from './data-ladder.js';
export { OUTCOME_LADDER } from './outcome-ladder.js';
export { PROGRESS_LADDER } from './progress-ladder.js';
export { RECHECK_LADDER } from './recheck-ladder.js';
export { REGISTRATION_LADDER } from './registration-ladder.js';
export { REPORT_LADDER } from './report-ladder.js';
export { RESPONSE_LADDER } from './response-ladder.js';
export { REVIEW_LADDER } from './review-ladder.js';
export { rungDay, type LadderDays } from './rung-day.js';
export { ladder, rungName, type Ladder, type Rung } from './rung.js';
export { rungsOf, type DatedRung } from './rungs-of.js';
export { compareLetters, type LettersCompared } from './compare-letters.js';
export { withOwnLadders, type CouncilLadders } from './council-ladders.js';
export { audiencesAllowed, isLadderName, LADDER_TERMS, lettersOf } from './ladder-terms.js';
export { letterPlace, placeInWords, type LetterPlace } from './letter-place.js';
export { lettersAhead, type ClockAhead, type Foretold, type LetterAhead } from './letters-ahead.js';
export { readLadder, type ReadLadder, type RungAsked, type RungFault } from './read-ladder.js';
export { ladderChanges } from './ladder-changes.js';
export {
  ladderInWords,
  letterInWords,
  rungInWords,
  whenInWords,
  whenWithDay,
} from './rung-in-words.js';
