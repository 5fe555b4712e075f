import { ACTION } from '../action/index.js';
import { CLEARANCE } from '../clearance/index.js';
import { IMPORT } from '../import/index.js';
import { INTEREST } from '../interest/index.js';
import { LETTER } from '../letter/index.js';
import { ASSESSMENT } from '../assessment/index.js';
import { DATA_REQUEST } from '../data-request/index.js';
import { ATTENDANCE_REQUEST } from '../attendance-request/index.js';
import { checkMachines, type Machine } from '../machine/index.js';
import { EDITION } from '../edition/index.js';
import { MEETING } from '../meeting/index.js';
import { OUTCOME } from '../outcome/index.js';
import { PARTNERSHIP_ITEM, PARTNERSHIP_MEETING } from '../partnership/index.js';
import { ADDRESSEE } from '../recommendation/index.js';
import { REPLY } from '../reply/index.js';
import { REPORT } from '../report/index.js';
import { RESOLUTION } from '../resolution/index.js';
import { CONTRIBUTION, REVIEW } from '../review/index.js';
import { TOPIC } from '../topic/index.js';

/** Every lifecycle of the product, by the kind of thing that lives it. A kind is also its history's subject kind. */
export const LIFECYCLES = {
  meeting: MEETING,
  resolution: RESOLUTION,
  addressee: ADDRESSEE,
  action: ACTION,
  review: REVIEW,
  contribution: CONTRIBUTION,
  edition: EDITION,
  'partnership meeting': PARTNERSHIP_MEETING,
  'partnership item': PARTNERSHIP_ITEM,
  topic: TOPIC,
  report: REPORT,
  clearance: CLEARANCE,
  interest: INTEREST,
  import: IMPORT,
  outcome: OUTCOME,
  letter: LETTER,
  reply: REPLY,
  'attendance request': ATTENDANCE_REQUEST,
  assessment: ASSESSMENT,
  'data request': DATA_REQUEST,
} as const satisfies Record<string, Machine<never, never> | Machine>;

export type SubjectKind = keyof typeof LIFECYCLES;

/** Refuses to boot on an unsound lifecycle: throws one error with every fault. */
export function checkLifecycles(): void {
  checkMachines(Object.values(LIFECYCLES));
}
