import { ANNUAL_BODIES } from './bodies/annual-reports.js';
import { ANSWER_BODIES } from './bodies/answers.js';
import { ASSESSMENT_BODIES } from './bodies/assessments.js';
import { COUNCIL_BODIES } from './bodies/council.js';
import { EDITION_BODIES } from './bodies/editions.js';
import { IMPORT_BODIES } from './bodies/imports.js';
import { MEASURE_BODIES } from './bodies/measures.js';
import { MEETING_BODIES } from './bodies/meetings.js';
import { PARTNERSHIP_BODIES } from './bodies/partnerships.js';
import { PAPER_BODIES } from './bodies/papers.js';
import { PLAN_BODIES } from './bodies/plans.js';
import { REVIEW_BODIES } from './bodies/reviews.js';
import type { Bodies } from './bodies/words.js';

/** What somebody would fill in, by the last words of a route's address: right in form, whoever sends it. */
const BODIES: Bodies = {
  ...ANNUAL_BODIES,
  ...ASSESSMENT_BODIES,
  ...COUNCIL_BODIES,
  ...IMPORT_BODIES,
  ...EDITION_BODIES,
  ...MEASURE_BODIES,
  ...MEETING_BODIES,
  ...PARTNERSHIP_BODIES,
  ...PAPER_BODIES,
  ...PLAN_BODIES,
  ...REVIEW_BODIES,
  ...ANSWER_BODIES,
};

/** A body somebody would really send to a route. Throws for a route nobody has thought about yet. */
export function plausibleBody(path: string): Readonly<Record<string, unknown>> {
  const words = path.split('/').filter((word) => !word.startsWith(':'));
  const last = words.at(-1) ?? '';
  const noun = path.includes('/motions/:motion') ? 'motion' : nounOf(path);
  const found =
    BODIES[`${noun} ${last}`] ?? BODIES[words.slice(-2).join('/')] ?? BODIES[last] ?? undefined;
  if (found === undefined) throw new Error(`${path}: say in bodies/ what is sent there`);
  return found;
}

function nounOf(path: string): string {
  if (path.includes('/actions/:id')) return 'action';
  if (path.includes('plans/:slug')) return 'plan';
  if (path.includes('/projects')) return 'project';
  if (path.includes('/events')) return 'partnership event';
  if (path.includes('/partnerships/:partnership/items/')) return 'partnership item';
  if (path.includes('/meetings/:heldOn')) return 'partnership meeting';
  if (path.includes('/jobs/')) return 'job';
  if (/\/assessments?\/:|\/data-requests\/:/.test(path)) return 'assessment';
  if (path.includes('/annual-report/')) return 'annual report';
  if (path.includes('/questions/:question')) return 'question';
  if (path.includes('/apologies')) return 'apologies';
  if (path.includes('/interests/:number')) return 'interest';
  if (path.includes('/outcomes/')) return 'outcome';
  if (path.includes('/attendance-requests/:')) return 'request';
  if (path.includes('/reports/:report')) return 'report';
  if (path.includes('/letters/:letter')) return 'letter';
  if (path.includes(':topic')) return 'topic';
  if (path.includes('review')) return 'review';
  return path.includes(':authority') ? 'recommendation' : 'meeting';
}
