import { OFFICER, LEAD, GROUP, HOLDS, type Told } from './expected-who.js';

const unfinished = {
  'carry-forward -> carried forward': OFFICER,
  'supersede -> superseded': OFFICER,
  'cancel -> cancelled': OFFICER,
};

/** Who acts on a plan and reviews it. */
export const PLAN_MOVES = {
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
    planned: { 'request -> requested': ['officer', 'system'], 'withdraw -> withdrawn': OFFICER },
    requested: {
      'return -> returned': LEAD,
      'raise-concern -> concern raised': GROUP,
      'withdraw -> withdrawn': OFFICER,
    },
    queried: { 'return -> returned': LEAD, 'raise-concern -> concern raised': GROUP },
    returned: {
      'accept -> accepted': GROUP,
      'query -> queried': GROUP,
      'raise-concern -> concern raised': GROUP,
    },
    'concern raised': { 'escalate -> escalated': GROUP, 'settle -> accepted': GROUP },
    accepted: {},
    escalated: {
      'answer-concern -> concern answered': OFFICER,
      'ask-more-on-concern -> concern raised': OFFICER,
    },
    'concern answered': {},
    withdrawn: {},
  },
} as const satisfies Readonly<Record<string, Told>>;
