import { ACTION_EXAMPLES } from './action-examples.js';
import { ANSWER_EXAMPLES } from './answer-examples.js';
import { ASSESSMENT_EXAMPLES } from './assessment-examples.js';
import { EDITION_EXAMPLES } from './edition-examples.js';
import type { NeedName } from './index.js';
import { MEETING_EXAMPLES } from './meeting-examples.js';
import { PARTNERSHIP_EXAMPLES } from './partnership-examples.js';
import type { Example } from './needs-example.js';

/** For every need: facts that meet it, and facts that do not with the field (or the code) of each refusal. */
export const EXAMPLES: Readonly<Record<NeedName, Example>> = {
  ...ACTION_EXAMPLES,
  ...ANSWER_EXAMPLES,
  ...EDITION_EXAMPLES,
  ...MEETING_EXAMPLES,
  ...PARTNERSHIP_EXAMPLES,
  ...ASSESSMENT_EXAMPLES,
};
