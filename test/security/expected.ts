import { PERMISSIONS, may, type Action, type Actor } from '#rules';
import type { Route } from '../../apps/web/src/http/routes-declared.js';
import { ABSENT, type Family } from './family.js';

/** What the door must say to somebody who asks for one route on one family. */
export type Verdict = 'open' | 'sign in' | 'forbidden' | 'absent' | 'allowed';

type Readership =
  | 'everyone'
  | 'signed in'
  | 'readers of recommendations'
  | 'readers of requests for data'
  | 'by the secret';

/** Every reason a route may give for being open, and whom it then lets in. A new reason has to be thought about here. */
const OPEN: Readonly<Record<string, Readership>> = {
  'every page loads them': 'everyone',
  'the calculator is for everyone': 'everyone',
  'what the API offers is no secret': 'everyone',
  'machines that watch the service have no account': 'everyone',
  'the public start page': 'everyone',
  'what is published is for everyone': 'everyone',
  'when a convened meeting is held is public': 'everyone',
  'the secret in the address is the calendar of whoever made it': 'by the secret',
  'nobody is signed in yet': 'everyone',
  'signing out harms nobody': 'everyone',
  'it stands in for every inbox while the product is tried out; never in production': 'everyone',
  'everyone who is signed in has a home, whatever their role': 'signed in',
  'read with "read committee work" or "read own requests": every query is bound by what the grants of both reach':
    'readers of recommendations',
  'read with "read partnership work" or "read own requests": every query is bound by what the grants of both reach':
    'readers of requests for data',
  'the secret shared with whoever carries the mail signs what it reports': 'by the secret',
  'the secret in the address is what lets its holder in; the link says who they are and what they may do':
    'by the secret',
};

/** The answer, from the route's own declaration, the permission table and where the thing stands; from nothing else. */
export function expected(route: Route, actor: Actor, family: Family): Verdict {
  const { declared } = route;
  if (declared === undefined) throw new Error(`${route.path} declares nothing`);
  if ('open' in declared) return openTo(declared.open, { route, actor, family });
  if (actor.kind === 'public') return 'sign in';
  if (!holds(actor, declared.asks)) return 'forbidden';
  if (!sees(route.path, actor, family) && !isToldFirst(route, family)) return 'absent';
  // A clearance is given by the very person it is asked of, whoever else clears the same report.
  if (declared.asks === 'clear report') return 'absent';
  // A declared interest is withdrawn and registered by its own member, who is none of those asked here, or for them.
  const ofAnother = declared.asks === 'register interest' ? 'keep register' : 'run meeting';
  if (/interests\/:number\/(registration|withdrawal)/.test(route.path)) {
    return may(actor, ofAnother, family.place) ? 'allowed' : 'forbidden';
  }
  const isForming = route.path === '/api/v1/partnerships' && declared.asks === 'keep partnership';
  if (isForming || ['/app/authorities/new', '/app/partnerships/new'].includes(route.path)) {
    return may(actor, declared.asks, { councilId: family.place.councilId })
      ? 'allowed'
      : 'forbidden';
  }
  const place = declared.asks.startsWith('read ') ? null : placeFor(route.path, family);
  return place === null || may(actor, declared.asks, place) ? 'allowed' : 'forbidden';
}

/** A review that is not asked for says so before anything of its return is looked for. */
const isToldFirst = ({ method, path }: Route, { name }: Family): boolean =>
  method === 'POST' &&
  /\/return\/(actions\/:|measures\/:|partners\/:contribution\/taking-in)/.test(path) &&
  ['closed', 'draft'].includes(name);

/** Whether a route is open to whoever holds a secret address: such have specs of their own. */
export const isBySecret = (declared: Route['declared']): boolean =>
  declared !== undefined && 'open' in declared && declared.open.startsWith('the secret');

/** Whether somebody works for the committee: only they are told the difference between forbidden and absent. */
export const isInsider = (actor: Actor): boolean => holds(actor, 'read committee work');

/** Whether the address of a route names a thing that somebody may or may not see. */
export function namesAThing(path: string): boolean {
  return path.includes(':') && !path.startsWith('/assets') && !path.startsWith('/dev');
}

/** Whether a family makes a difference to a route: those that share the thing its address names do not. */
export function differsFor({ path, declared }: Route, { name }: Family): boolean {
  if (!namesAThing(path)) return name === 'own';
  if (path.includes(':ladder')) return name === 'own' || name === ABSENT.name;
  if (isPartnership(path)) return !['another authority', 'another committee'].includes(name);
  if (name === 'another authority') return path.includes(':authority');
  if (!['draft', 'closed'].includes(name)) return true;
  // The page of a transition is made from the same row as its twin in the API, where every stage is tried.
  const isReading =
    declared === undefined || 'open' in declared || declared.asks.startsWith('read ');
  const isOneOfMany = path.includes(':date') || path.includes(':reference');
  return isOneOfMany && (isReading || path.startsWith('/api/'));
}

function openTo(why: string, asked: { route: Route; actor: Actor; family: Family }): Verdict {
  const { route, actor, family } = asked;
  const readership = OPEN[why];
  if (readership === undefined) throw new Error(`Say in expected.ts whom this lets in: ${why}`);
  if (readership === 'everyone' || readership === 'by the secret') return 'open';
  if (actor.kind === 'public') return 'sign in';
  if (readership === 'signed in') return 'allowed';
  const work =
    readership === 'readers of requests for data' ? 'read partnership work' : 'read committee work';
  const reads = holds(actor, work) || holds(actor, 'read own requests');
  if (!reads) return 'forbidden';
  return sees(route.path, actor, family) ? 'allowed' : 'absent';
}

const holds = ({ grants }: Actor, action: Action): boolean => {
  const permitted: readonly string[] = PERMISSIONS[action];
  return grants.some(({ role }) => permitted.includes(role));
};

/** Whether the thing a route names can be seen: what reading is bound by, told again here from the grants. */
function sees(path: string, actor: Actor, family: Family): boolean {
  if (!namesAThing(path)) return true;
  if (!family.isThere) return false;
  if (isOfPublished(path) && !family.isPublished) return false;
  // No family has a published paper of that name.
  if (path.includes('/papers/:name')) return false;
  // Nor minutes that are out, nor a file that could not be printed.
  if (/\/papers\/minutes\b|\/prints\/:id/.test(path)) return false;
  // Nor a view somebody saved, nor a report of the tracker.
  if (/\/views\/:slug|\/tracker-reports\/:|\/made\/:/.test(path)) return false;
  // Nor a paragraph of minutes, for none are drafted.
  if (path.includes('/minutes/paragraphs/:id')) return false;
  // Nor a reply to what was never sent, nor evidence for it, of which no family has a piece.
  if (/\/(repl(y|ies)|evidence)\b/.test(path) && !family.isSent) return false;
  if (path.includes('/evidence/:number')) return false;
  if (path.includes('/motions/:motion') && !family.hasMotion) return false;
  // Ladders are there for whoever may see letters; no day is entered beside the bank holidays.
  if (path.includes(':ladder')) return true;
  if (path.includes('/calendar-days/:')) return false;
  // Nobody is recorded at a meeting that was not held.
  if (path.includes('/attendance/people/') && family.attendance === ABSENT.attendance) return false;
  // Nothing was handed over in any family.
  if (path.includes('/hand-overs/:')) return false;
  // Nor brought in from a paper.
  if (path.includes('/imports/:')) return false;
  // Nor has a partnership of any family a project or a dated event.
  if (/\/projects\/:project|\/events\/:event/.test(path)) return false;
  // Nor has it a step in a pattern; nor a review an action to be done.
  if (/\/steps\/:(step|id)|\/return\/actions\/:|:contribution/.test(path)) return false;
  // Nor measured.
  if (path.includes(':measure')) return false;
  // No year is assessed in any family, nor summed up, nor is anybody asked for data.
  if (/\/assessments?\/:|\/data-requests\/:|\/performance-summar(y|ies)\/:/.test(path))
    return false;
  // Nor has an edition of its agreement chapters, themes or decisions.
  if (/\/editions\/:edition\/(chapters|priorities|themes|decisions)\/:/.test(path)) return false;
  if (path.includes('/authorities/:authority')) return seesAuthority(path, actor, family);
  if (path.includes(':delivery')) return seesLettersOf(actor, family.place.councilId);
  if (isPartnership(path)) return seesPartnership(path, actor, family);
  if (path.includes('/register-of-interests/')) {
    return may(actor, 'keep register', { councilId: family.place.councilId });
  }
  const { councilId, committeeId, authorityId } = family.place;
  if (may(actor, 'read committee work', { councilId, committeeId })) return true;
  if (path.includes('/reports/:report')) {
    return may(actor, 'read own report', { councilId, reportId: family.reportId });
  }
  const isRequest = path.includes(':reference') && family.isSent;
  const asked = path.includes(':authority') ? [authorityId] : family.authoritiesAsked;
  return (
    isRequest &&
    asked.some((one) => may(actor, 'read own requests', { councilId, authorityId: one }))
  );
}

/** Whoever works for a committee of a council reads its authorities; its own people read what one is asked, and no more. */
function seesAuthority(path: string, actor: Actor, { place, councils }: Family): boolean {
  const { councilId, authorityId } = place;
  const permitted: readonly string[] = PERMISSIONS['read committee work'];
  const isInside = actor.grants.some(
    ({ role, scope }) =>
      permitted.includes(role) &&
      (scope.kind === 'council' ? scope.id : councils.get(scope.id)) === councilId,
  );
  return (
    isInside ||
    (path.endsWith('/asked') && may(actor, 'read own requests', { councilId, authorityId }))
  );
}

/** The letters of a council are read by those who keep its record, not by an officer of one committee. */
const seesLettersOf = ({ grants }: Actor, councilId: string): boolean =>
  grants.some(
    ({ role, scope }) => scope.id === councilId && ['officer', 'administrator'].includes(role),
  );

/** Whoever works for a committee of a council reads its partnership; a lead reads their priority, and its council's plans. */
function seesPartnership(path: string, actor: Actor, family: Family): boolean {
  const permitted: readonly string[] = PERMISSIONS['read partnership work'];
  const { place, priorityCouncilId, councils, priorityId } = family;
  const isPlan = /plans\/|\/actions\//.test(path);
  const council = isPlan ? place.councilId : priorityCouncilId;
  return actor.grants.some(({ role, scope }) => {
    if (!permitted.includes(role)) return false;
    if (scope.kind === 'council') return scope.id === council;
    if (scope.kind === 'priority' && !isPlan) return scope.id === priorityId;
    return councils.get(scope.id) === council;
  });
}

/** Packs are made of papers that are out. */
const isOfPublished = (path: string): boolean =>
  /\/(members-|pack|supplement-)|\/item\.pdf$|\/meetings\/:date\/(papers|withdrawal)\b/.test(path);

const isPartnership = (path: string): boolean =>
  /\/(partnerships|priorities|plans|action-plans|actions|reviews)\b/.test(path);

function placeFor(path: string, family: Family) {
  if (!namesAThing(path)) return null;
  const { councilId, committeeId, authorityId } = family.place;
  if (isPartnership(path)) {
    const { priorityCouncilId, priorityId } = family;
    return { councilId: priorityCouncilId, priorityId };
  }
  if (path.includes('/reports/:report')) {
    return { councilId, committeeId, reportId: family.reportId };
  }
  // An authority is kept for its whole council.
  if (path.includes('/authorities/:authority')) return { councilId };
  return /:authority|\/outcomes\/|\/attendance-requests\/:/.test(path)
    ? { councilId, committeeId, authorityId }
    : { councilId, committeeId };
}
