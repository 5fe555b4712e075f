import { ANSWER_MOVES } from './expected-answer-moves.js';
import { ASSESSMENT_MOVES } from './expected-assessment-moves.js';
import { EDITION_MOVES } from './expected-edition-moves.js';
import { IMPORT_MOVES } from './expected-import-moves.js';
import { MEETING_MOVES } from './expected-meeting-moves.js';
import { PARTNERSHIP_MOVES } from './expected-partnership-moves.js';
import { PLAN_MOVES } from './expected-plan-moves.js';
import type { Told } from './expected-who.js';
import type { SubjectKind } from './lifecycles.js';

/** Written by hand from the field's own account of each lifecycle, not from the tables it checks. */
export const EXPECTED: Readonly<Record<SubjectKind, Told>> = {
  ...MEETING_MOVES,
  ...ANSWER_MOVES,
  ...PLAN_MOVES,
  ...IMPORT_MOVES,
  ...PARTNERSHIP_MOVES,
  ...EDITION_MOVES,
  ...ASSESSMENT_MOVES,
};
