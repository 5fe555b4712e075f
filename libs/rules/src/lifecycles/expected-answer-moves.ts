import {
  OFFICER,
  CHAIR,
  APPROVES,
  AUTHORITY,
  RECEIVES,
  ANSWERS,
  type Told,
} from './expected-who.js';

const owing = (state: string): Told[string] => ({
  [`ask-extension -> ${state}`]: RECEIVES,
  'agree-extension -> extended': CHAIR,
  [`refuse-extension -> ${state}`]: CHAIR,
  'respond -> responded': ANSWERS,
  'close -> closed': OFFICER,
});
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

/** Who sends, answers, follows and closes. */
export const ANSWER_MOVES = {
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
} as const satisfies Readonly<Record<string, Told>>;
