import { localDate } from '../calendar/index.js';
import { today, tomorrow, yesterday, type Example } from './needs-example.js';

/** What sending, answering and following need. */
export const ANSWER_EXAMPLES = {
  reason: {
    met: [{ reason: 'Why.' }],
    unmet: [
      [{}, 'reason'],
      [{ reason: '  ' }, 'reason'],
    ],
  },
  minute: {
    met: [{ minute: 'OSC13/16' }],
    unmet: [
      [{}, 'minute'],
      [{ minute: '' }, 'minute'],
    ],
  },
  'minute not before what it decides on': {
    met: [{}, { minutedOn: today, notBefore: today }, { minutedOn: tomorrow, notBefore: today }],
    unmet: [[{ minutedOn: yesterday, notBefore: today }, 'minute']],
  },
  text: { met: [{ text: 'Words.' }], unmet: [[{}, 'text']] },
  'date not in the future': {
    met: [{ on: today }, { on: yesterday }],
    unmet: [
      [{}, 'on'],
      [{ on: tomorrow }, 'on'],
    ],
  },
  'date not before the decision': {
    met: [{}, { on: today }, { on: today, notBefore: today }],
    unmet: [[{ on: yesterday, notBefore: today }, 'on']],
  },
  'how it was sent': { met: [{ how: 'post' }], unmet: [[{}, 'how']] },
  'how the chair agreed': { met: [{ how: 'in person' }], unmet: [[{}, 'how']] },
  'someone to answer': {
    met: [{ hasSignatory: true }],
    unmet: [
      [{}, 'not-ready'],
      [{ hasSignatory: false }, 'not-ready'],
    ],
  },
  'new date after the due date': {
    met: [{ newDue: tomorrow }, { newDue: tomorrow, currentDue: today }],
    unmet: [
      [{}, 'newDue'],
      [{ newDue: today, currentDue: today }, 'newDue'],
      [{ newDue: yesterday, currentDue: today }, 'newDue'],
    ],
  },
  'an extension asked for': { met: [{ extensionAsked: true }], unmet: [[{}, 'not-ready']] },
  decision: { met: [{ decision: 'not accepted' }], unmet: [[{}, 'decision']] },
  'reasons for the decision': {
    met: [
      {},
      { decision: 'accepted' },
      { decision: 'not accepted', reason: 'No power to.' },
      { decision: 'not accepted', how: 'post' },
    ],
    unmet: [
      [{ decision: 'not accepted' }, 'reason'],
      [{ decision: 'accepted in part' }, 'reason'],
      [{ decision: 'already in place', reason: ' ' }, 'reason'],
    ],
  },
  'date received when it came on paper': {
    met: [
      {},
      { how: 'online' },
      { how: 'post', on: today },
      { how: 'post', on: today, notBefore: today },
    ],
    unmet: [
      [{ how: 'post' }, 'receivedOn'],
      [{ how: 'email', on: tomorrow }, 'receivedOn'],
      [{ how: 'in person', on: yesterday, notBefore: today }, 'receivedOn'],
    ],
  },
  'action, owner and date': {
    met: [
      { decision: 'accepted', how: 'post' },
      { decision: 'not accepted' },
      { decision: 'already in place' },
      { decision: 'accepted', action: 'A plan.', owner: 'A post', targetDate: tomorrow },
    ],
    unmet: [
      [{ decision: 'accepted' }, 'action', 'owner', 'targetDate'],
      [{ decision: 'accepted in part', action: 'A plan.' }, 'owner', 'targetDate'],
    ],
  },
  'an answer that accepts it': {
    met: [
      { decision: 'accepted' },
      { decision: 'accepted in part' },
      { decision: 'already in place' },
    ],
    unmet: [
      [{}, 'not-ready'],
      [{ decision: 'not accepted' }, 'not-ready'],
    ],
  },
  'an outcome that fits the answer': {
    met: [
      {},
      { decision: 'accepted', outcome: 'satisfied' },
      { decision: 'accepted in part', outcome: 'accept the rejection' },
      { decision: 'not accepted', outcome: 'accept the rejection' },
    ],
    unmet: [
      [{ decision: 'accepted', outcome: 'accept the rejection' }, 'outcome'],
      [{ decision: 'already in place', outcome: 'accept the rejection' }, 'outcome'],
    ],
  },
  'more asked for by the committee': {
    met: [{ moreAsked: true }],
    unmet: [
      [{}, 'not-ready'],
      [{ moreAsked: false }, 'not-ready'],
    ],
  },
  'what is wanted': { met: [{ wanted: 'Figures by ward.' }], unmet: [[{ wanted: ' ' }, 'wanted']] },
  'date for a further answer': {
    met: [{ due: tomorrow }, { due: localDate('2024-07-19') }],
    unmet: [
      [{}, 'due'],
      [{ due: today }, 'due'],
      [{ due: localDate('2024-07-20') }, 'due'],
    ],
  },
  'a later date asked for': { met: [{ laterDateAsked: true }], unmet: [[{}, 'not-ready']] },
  'a re-check to do': { met: [{ recheckDue: true }], unmet: [[{}, 'not-ready']] },
  'reasonable notice, or shorter by agreement': {
    met: [
      {},
      { heldOn: tomorrow, earliest: tomorrow },
      { heldOn: today, earliest: tomorrow, reason: 'The review ends.', agreedBy: 'The chief' },
    ],
    unmet: [
      [{ heldOn: today, earliest: tomorrow }, 'reason', 'agreedBy'],
      [{ heldOn: today, earliest: tomorrow, reason: 'The review ends.' }, 'agreedBy'],
    ],
  },
  'who comes, and in what post': {
    met: [{ owner: 'Sam Ward', post: 'Head of Roads Policing' }],
    unmet: [[{}, 'owner', 'post']],
  },
  'who came': { met: [{ owner: 'Sam Ward' }], unmet: [[{}, 'owner']] },
  'every recommendation answered': {
    met: [{}, { unanswered: [] }],
    unmet: [[{ unanswered: ['CDC-2023-1'] }, 'not-ready']],
  },
  'somebody to turn to': { met: [{ to: 'The signatory' }], unmet: [[{}, 'to']] },
  'the answers as they stand': { met: [{ isCurrent: true }], unmet: [[{}, 'not-ready']] },
  'what is missing': { met: [{ missing: 'A date.' }], unmet: [[{}, 'missing']] },
  outcome: {
    met: [{ outcome: 'satisfied' }, { outcome: 'invite back' }],
    unmet: [
      [{}, 'outcome'],
      [{ outcome: 'noted' }, 'outcome'],
    ],
  },
  evidence: { met: [{ evidence: 'A page.' }], unmet: [[{}, 'evidence']] },
  'kind of closure': {
    met: [{ kind: 'rejection accepted' }],
    unmet: [
      [{}, 'kind'],
      [{ kind: 'done' }, 'kind'],
      [{ kind: 'toString' }, 'kind'],
    ],
  },
  'kind of settlement': {
    met: [{ kind: 'taken up' }, { kind: 'ended' }],
    unmet: [
      [{}, 'kind'],
      [{ kind: 'implemented' }, 'kind'],
    ],
  },
  'successor when superseded': {
    met: [{}, { kind: 'implemented' }, { kind: 'superseded', successor: 'CDC/2024/2' }],
    unmet: [[{ kind: 'superseded' }, 'successor']],
  },
  successor: { met: [{ successor: '4.2' }], unmet: [[{}, 'successor']] },
} as const satisfies Readonly<Record<string, Example>>;
