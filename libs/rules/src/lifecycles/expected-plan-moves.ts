import { OFFICER, LEAD, GROUP, HOLDS, type Told } from './expected-who.js';

const unfinished = (state: string): Told[string] => ({
  'carry-forward -> carried forward': OFFICER,
  'supersede -> superseded': OFFICER,
  'cancel -> cancelled': OFFICER,
  [`move-due -> ${state}`]: HOLDS,
  [`change -> ${state}`]: OFFICER,
  [`name-accountable -> ${state}`]: OFFICER,
  [`link -> ${state}`]: OFFICER,
});

/** Who acts on a plan and reviews it. */
export const PLAN_MOVES = {
  action: {
    'not started': {
      'start -> in progress': HOLDS,
      'mark-at-risk -> at risk': HOLDS,
      'report -> not started': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished('not started'),
    },
    'in progress': {
      'mark-at-risk -> at risk': HOLDS,
      'report -> in progress': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished('in progress'),
    },
    'at risk': {
      'mark-on-track -> in progress': HOLDS,
      'report -> at risk': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished('at risk'),
    },
    'claimed complete': {
      'verify -> verified': GROUP,
      'query -> in progress': GROUP,
      ...unfinished('claimed complete'),
    },
    paused: { 'resume -> in progress': OFFICER, ...unfinished('paused') },
    verified: {},
    'carried forward': {},
    superseded: {},
    cancelled: {},
  },
  contribution: {
    drafted: { 'ask -> asked': ['officer', 'priority lead'] },
    asked: {
      'answer -> answered': ['contributor', 'officer'],
      'withdraw -> withdrawn': ['officer', 'priority lead', 'system'],
    },
    answered: {
      'answer -> answered': ['contributor', 'officer'],
      'take-in -> taken in': ['officer', 'priority lead'],
    },
    'taken in': {},
    withdrawn: {},
  },
  review: {
    planned: { 'request -> requested': ['officer', 'system'], 'withdraw -> withdrawn': OFFICER },
    requested: {
      'return -> returned': LEAD,
      'hand-over -> requested': ['officer', 'priority lead'],
      'raise-concern -> concern raised': GROUP,
      'withdraw -> withdrawn': OFFICER,
    },
    queried: {
      'return -> returned': LEAD,
      'hand-over -> queried': ['officer', 'priority lead'],
      'raise-concern -> concern raised': GROUP,
      'withdraw -> withdrawn': OFFICER,
    },
    returned: {
      'accept -> accepted': GROUP,
      'query -> queried': GROUP,
      'raise-concern -> concern raised': GROUP,
    },
    'concern raised': {
      'escalate -> escalated': GROUP,
      'settle -> accepted': GROUP,
      'ask-again -> queried': GROUP,
      'keep-asking -> requested': GROUP,
    },
    accepted: {},
    escalated: {
      'answer-concern -> concern answered': OFFICER,
      'ask-more-on-concern -> concern raised': OFFICER,
    },
    'concern answered': {},
    withdrawn: {},
  },
} as const satisfies Readonly<Record<string, Told>>;
