import type { Role } from '../authority/index.js';
import type { SubjectKind } from './lifecycles.js';

export type Who = Role | 'public' | 'system';
type Told = Readonly<Record<string, Readonly<Record<string, readonly Who[]>>>>;

const OFFICER: readonly Who[] = ['officer'];
const CHAIR: readonly Who[] = ['chair'];
const APPROVES: readonly Who[] = ['chair', 'officer'];
const DECLARES: readonly Who[] = ['chair', 'member', 'officer'];
const DRAFTS = DECLARES;
const REGISTERS: readonly Who[] = ['chair', 'member', 'monitoring officer', 'officer'];
const AUTHORITY: readonly Who[] = ['authority contact', 'signatory'];
const RECEIVES: readonly Who[] = ['authority contact', 'officer', 'signatory'];
const ANSWERS: readonly Who[] = ['officer', 'signatory'];
const LEAD: readonly Who[] = ['priority lead'];
const GROUP: readonly Who[] = ['working-group chair'];
const WRITES: readonly Who[] = ['officer', 'report author'];
const CLEARS: readonly Who[] = ['clearing officer'];
const HOLDS: readonly Who[] = ['officer', 'priority lead'];

const owing = (state: string): Told[string] => ({
  [`ask-extension -> ${state}`]: RECEIVES,
  'agree-extension -> extended': CHAIR,
  [`refuse-extension -> ${state}`]: CHAIR,
  'respond -> responded': ANSWERS,
  'close -> closed': OFFICER,
});
const beforeTheMeeting = { 'postpone -> postponed': OFFICER, 'cancel -> cancelled': OFFICER };
const unfinished = {
  'carry-forward -> carried forward': OFFICER,
  'supersede -> superseded': OFFICER,
  'cancel -> cancelled': OFFICER,
};

const unsent = (state: string): Told[string] => ({
  'save -> being written': AUTHORITY,
  [`pass-on -> ${state}`]: AUTHORITY,
  'ask-approval -> with the approver': AUTHORITY,
  'submit -> submitted': ANSWERS,
});
const invited = {
  'accept -> will come': RECEIVES,
  'ask-again -> asked': OFFICER,
  'record-came -> came': OFFICER,
  'record-absent -> did not come': OFFICER,
  'withdraw -> withdrawn': OFFICER,
};
const setAside = { 'defer -> deferred': OFFICER, 'withdraw -> withdrawn': OFFICER };
const moreTime = (state: string): Told[string] => ({
  [`ask-more-time -> ${state}`]: WRITES,
  [`agree-more-time -> ${state}`]: OFFICER,
  [`refuse-more-time -> ${state}`]: OFFICER,
});

/** Written by hand from the field's own account of each lifecycle, not from the tables it checks. */
export const EXPECTED: Readonly<Record<SubjectKind, Told>> = {
  meeting: {
    planned: { 'convene -> convened': OFFICER, ...beforeTheMeeting },
    convened: { 'publish-agenda -> agenda published': OFFICER, ...beforeTheMeeting },
    'agenda published': {
      'supplement -> supplemented': OFFICER,
      'start -> in session': OFFICER,
      ...beforeTheMeeting,
    },
    supplemented: {
      'supplement -> supplemented': OFFICER,
      'start -> in session': OFFICER,
      ...beforeTheMeeting,
    },
    'in session': { 'adjourn -> adjourned': OFFICER, 'conclude -> concluded': OFFICER },
    adjourned: { 'resume -> in session': OFFICER, 'conclude -> concluded': OFFICER },
    concluded: { 'draft-minutes -> minutes drafted': OFFICER },
    'minutes drafted': { 'submit-minutes -> minutes with the chair': OFFICER },
    'minutes with the chair': {
      'return-minutes -> minutes drafted': APPROVES,
      'approve-minutes -> minutes approved': APPROVES,
    },
    'minutes approved': { 'publish-minutes -> minutes published': OFFICER },
    'minutes published': { 'confirm-minutes -> minutes confirmed': OFFICER },
    'minutes confirmed': {},
    postponed: { 'convene -> convened': OFFICER, 'cancel -> cancelled': OFFICER },
    cancelled: {},
  },
  interest: {
    declared: {
      'require-registration -> to be registered': DECLARES,
      'withdraw -> withdrawn': DECLARES,
    },
    'to be registered': { 'register -> registered': REGISTERS, 'withdraw -> withdrawn': DECLARES },
    registered: {},
    withdrawn: {},
  },
  outcome: {
    drafted: { 'make -> made': OFFICER, 'fall -> fallen': OFFICER },
    made: { 'send -> sent': OFFICER, 'answer -> answered': RECEIVES, 'settle -> settled': OFFICER },
    sent: { 'answer -> answered': RECEIVES, 'settle -> settled': OFFICER },
    answered: {
      'bring-back -> answered': OFFICER,
      'ask-again -> sent': OFFICER,
      'settle -> settled': OFFICER,
    },
    settled: {},
    fallen: {},
  },
  reply: {
    'being written': unsent('being written'),
    'with the approver': {
      ...unsent('with the approver'),
      'approve -> approved': AUTHORITY,
      'want-changes -> being written': AUTHORITY,
    },
    approved: unsent('approved'),
    submitted: { 'reopen -> being written': ['system'] },
  },
  'attendance request': {
    drafted: { 'ask -> asked': OFFICER },
    asked: {
      'decline -> cannot come': RECEIVES,
      ...invited,
    },
    'will come': { 'decline -> cannot come': RECEIVES, ...invited },
    'cannot come': invited,
    came: {},
    'did not come': {},
    withdrawn: {},
  },
  letter: {
    drafted: { 'submit -> with the chair': OFFICER, 'withdraw -> withdrawn': OFFICER },
    'with the chair': {
      'return -> drafted': APPROVES,
      'recall -> drafted': OFFICER,
      'approve -> approved': APPROVES,
      'withdraw -> withdrawn': OFFICER,
    },
    approved: {
      'recall -> drafted': OFFICER,
      'send -> sent': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    sent: {},
    withdrawn: {},
  },
  resolution: {
    drafted: {
      'change -> drafted': DRAFTS,
      'move -> moved': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    moved: { 'second -> seconded': OFFICER, 'withdraw -> withdrawn': OFFICER },
    seconded: {
      'amend -> amendment moved': OFFICER,
      'put -> put': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    'amendment moved': {
      'carry-amendment -> seconded': OFFICER,
      'lose-amendment -> seconded': OFFICER,
      'withdraw-amendment -> seconded': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    put: { 'carry -> carried': OFFICER, 'lose -> lost': OFFICER, 'tie -> tied': OFFICER },
    tied: {
      'carry -> carried': OFFICER,
      'lose -> lost': OFFICER,
      'record-own-vote -> tied': OFFICER,
    },
    carried: { 'minute -> minuted': OFFICER, 'record-own-vote -> carried': OFFICER },
    minuted: { 'confirm -> confirmed': OFFICER },
    confirmed: {},
    lost: { 'record-own-vote -> lost': OFFICER },
    withdrawn: {},
  },
  addressee: {
    drafted: { 'make -> made': OFFICER, 'fall -> fallen': OFFICER },
    fallen: {},
    made: { 'send -> sent': OFFICER, 'close -> closed': OFFICER },
    sent: {
      'acknowledge -> acknowledged': RECEIVES,
      'escalate -> escalated': CHAIR,
      ...owing('sent'),
    },
    acknowledged: { 'escalate -> escalated': CHAIR, ...owing('acknowledged') },
    extended: { 'escalate -> escalated': CHAIR, ...owing('extended') },
    returned: { 'escalate -> escalated': CHAIR, ...owing('returned') },
    escalated: owing('escalated'),
    responded: {
      'accept -> responded': OFFICER,
      'return -> returned': OFFICER,
      'consider -> considered': OFFICER,
      'close -> closed': OFFICER,
    },
    'asked again': { 'escalate -> escalated': CHAIR, ...owing('asked again') },
    considered: {
      'ask-again -> asked again': OFFICER,
      'consider -> considered': OFFICER,
      'start -> in progress': OFFICER,
      'close -> closed': OFFICER,
    },
    'in progress': {
      'report-progress -> in progress': AUTHORITY,
      'rate-progress -> in progress': OFFICER,
      'rate-by-committee -> in progress': OFFICER,
      'ask-later-date -> in progress': RECEIVES,
      'agree-later-date -> in progress': APPROVES,
      'refuse-later-date -> in progress': APPROVES,
      'claim-completion -> completion claimed': AUTHORITY,
      'pause -> paused': CHAIR,
      'close -> closed': OFFICER,
    },
    'completion claimed': {
      'rate-progress -> completion claimed': OFFICER,
      'rate-by-committee -> completion claimed': OFFICER,
      'reopen -> in progress': OFFICER,
      'close -> closed': OFFICER,
    },
    paused: { 'resume -> in progress': CHAIR, 'close -> closed': OFFICER },
    closed: {
      'reopen -> in progress': OFFICER,
      'bring-recheck -> closed': OFFICER,
      'settle-recheck -> closed': OFFICER,
    },
  },
  action: {
    'not started': {
      'start -> in progress': HOLDS,
      'mark-at-risk -> at risk': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished,
    },
    'in progress': {
      'mark-at-risk -> at risk': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished,
    },
    'at risk': {
      'mark-on-track -> in progress': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished,
    },
    'claimed complete': {
      'verify -> verified': GROUP,
      'query -> in progress': GROUP,
      ...unfinished,
    },
    paused: { 'resume -> in progress': OFFICER, ...unfinished },
    verified: {},
    'carried forward': {},
    superseded: {},
    cancelled: {},
  },
  review: {
    planned: { 'request -> requested': ['officer', 'system'] },
    requested: { 'return -> returned': LEAD, 'raise-concern -> concern raised': GROUP },
    queried: { 'return -> returned': LEAD, 'raise-concern -> concern raised': GROUP },
    returned: {
      'accept -> accepted': GROUP,
      'query -> queried': GROUP,
      'raise-concern -> concern raised': GROUP,
    },
    'concern raised': { 'escalate -> escalated': GROUP, 'settle -> accepted': GROUP },
    accepted: {},
    escalated: {},
  },
  topic: {
    suggested: { 'take-up -> in the work programme': OFFICER, 'decline -> not taken up': OFFICER },
    'in the work programme': { 'place -> placed': OFFICER, 'decline -> not taken up': OFFICER },
    placed: {
      'carry-forward -> in the work programme': OFFICER,
      'consider -> considered': OFFICER,
    },
    considered: {},
    'not taken up': { 'suggest-again -> suggested': OFFICER },
  },
  report: {
    proposed: { 'commission -> commissioned': OFFICER, ...setAside },
    commissioned: {
      'start -> drafting': WRITES,
      'recommission -> commissioned': OFFICER,
      ...moreTime('commissioned'),
      ...setAside,
    },
    drafting: {
      'complete -> author complete': WRITES,
      'recommission -> commissioned': OFFICER,
      ...moreTime('drafting'),
      ...setAside,
    },
    'author complete': {
      'ask-clearances -> in clearance': OFFICER,
      'return -> drafting': OFFICER,
      ...setAside,
    },
    'in clearance': {
      'sign-off -> signed off': OFFICER,
      'send-back -> drafting': CLEARS,
      'return -> drafting': OFFICER,
      ...setAside,
    },
    'signed off': {
      'clear -> cleared': OFFICER,
      'amend -> in clearance': OFFICER,
      'return -> drafting': OFFICER,
      ...setAside,
    },
    cleared: { 'publish -> published': OFFICER, 'amend -> in clearance': OFFICER, ...setAside },
    published: { 'consider -> considered': OFFICER, 'withdraw -> withdrawn': OFFICER },
    considered: {},
    deferred: {
      'take-up-again -> drafting': OFFICER,
      'propose-again -> proposed': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    withdrawn: {},
  },
  clearance: {
    named: { 'ask -> asked': OFFICER, 'drop -> not needed': OFFICER },
    asked: {
      'give -> given': CLEARS,
      'return -> returned': CLEARS,
      'ask-again -> asked': OFFICER,
      'drop -> not needed': OFFICER,
    },
    given: { 'ask-again -> asked': OFFICER, 'drop -> not needed': OFFICER },
    returned: { 'ask-again -> asked': OFFICER, 'drop -> not needed': OFFICER },
    'not needed': { 'ask-again -> asked': OFFICER },
  },
};
