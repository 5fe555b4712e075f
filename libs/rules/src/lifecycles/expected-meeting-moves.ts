import {
  OFFICER,
  APPROVES,
  DECLARES,
  DRAFTS,
  REGISTERS,
  WRITES,
  CLEARS,
  type Told,
} from './expected-who.js';

const beforeTheMeeting = { 'postpone -> postponed': OFFICER, 'cancel -> cancelled': OFFICER };
const setAside = { 'defer -> deferred': OFFICER, 'withdraw -> withdrawn': OFFICER };
const moreTime = (state: string): Told[string] => ({
  [`ask-more-time -> ${state}`]: WRITES,
  [`agree-more-time -> ${state}`]: OFFICER,
  [`refuse-more-time -> ${state}`]: OFFICER,
});

/** Who calls, sits, votes, writes and clears. */
export const MEETING_MOVES = {
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
} as const satisfies Readonly<Record<string, Told>>;
