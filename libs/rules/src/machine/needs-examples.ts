import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import type { NeedName } from './index.js';

/** The day the examples are told on. */
export const today = localDate('2023-07-19');
const yesterday = localDate('2023-07-18');
const tomorrow = localDate('2023-07-20');
const cast = (ayes: number, noes: number, castingVote?: 'for' | 'against') => ({
  votes: {
    for: ayes,
    against: noes,
    abstained: 0,
    notVoting: 0,
    eligible: 8,
    ...(castingVote && { castingVote }),
  },
});

/** Facts that meet a need, and facts that do not. */
export interface Example {
  readonly met: readonly Facts[];
  readonly unmet: readonly (readonly [Facts, ...string[]])[];
}

/** For every need: facts that meet it, and facts that do not with the field (or the code) of each refusal. */
export const EXAMPLES: Readonly<Record<NeedName, Example>> = {
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
  'a casting vote only on a tie': {
    met: [{}, cast(5, 3), cast(4, 4, 'for')],
    unmet: [[cast(5, 3, 'against'), 'castingVote']],
  },
  'a quorum in the room': {
    met: [{ quorate: true }],
    unmet: [
      [{}, 'not-ready'],
      [{ quorate: false, voters: ['A', 'B'], quorum: 3 }, 'not-ready'],
    ],
  },
  mover: { met: [{ mover: 'Councillor A' }], unmet: [[{}, 'mover']] },
  seconder: {
    met: [{ mover: 'Councillor A', seconder: 'Councillor B' }],
    unmet: [
      [{}, 'seconder'],
      [{ mover: 'Councillor A', seconder: 'Councillor A' }, 'seconder'],
    ],
  },
  'votes that add up': {
    met: [cast(5, 3), cast(0, 8)],
    unmet: [
      [{}, 'votes'],
      [cast(5, 2), 'votes'],
      [cast(9, -1), 'votes'],
      [cast(4.5, 3.5), 'votes'],
    ],
  },
  'more for than against': {
    met: [cast(5, 3), cast(4, 4, 'for')],
    unmet: [
      [cast(3, 5), 'not-ready'],
      [cast(4, 4), 'not-ready'],
    ],
  },
  'no more for than against': {
    met: [cast(3, 5), cast(4, 4), cast(4, 4, 'against')],
    unmet: [
      [cast(5, 3), 'not-ready'],
      [cast(4, 4, 'for'), 'not-ready'],
    ],
  },
  'more against than for': {
    met: [cast(3, 5), cast(4, 4, 'against')],
    unmet: [
      [cast(5, 3), 'not-ready'],
      [cast(4, 4), 'not-ready'],
    ],
  },
  'equal votes': {
    met: [cast(4, 4)],
    unmet: [
      [cast(5, 3), 'not-ready'],
      [cast(4, 4, 'for'), 'not-ready'],
    ],
  },
  venue: { met: [{ venue: 'Council Chamber' }], unmet: [[{}, 'venue']] },
  'at least one item': {
    met: [{ items: 1 }],
    unmet: [
      [{}, 'not-ready'],
      [{ items: 0 }, 'not-ready'],
    ],
  },
  'five clear days': {
    met: [{ lastLawfulDay: today }, { lastLawfulDay: yesterday, reason: 'A court ruling.' }],
    unmet: [[{ lastLawfulDay: yesterday }, 'reason']],
  },
  'its day has come': {
    met: [{}, { heldOn: today }, { heldOn: yesterday }],
    unmet: [[{ heldOn: tomorrow }, 'not-ready']],
  },
  'a meeting to come': {
    met: [{ heldOn: today }, { heldOn: tomorrow }],
    unmet: [
      [{}, 'meetingId'],
      [{ heldOn: yesterday }, 'meetingId'],
    ],
  },
  'an author': { met: [{ owner: 'A post' }], unmet: [[{}, 'author']] },
  'an author to go on with it': { met: [{ owner: 'A post' }], unmet: [[{}, 'not-ready']] },
  'a due date to come': {
    met: [{ due: tomorrow }],
    unmet: [
      [{}, 'due'],
      [{ due: today }, 'due'],
    ],
  },
  'a complete report': {
    met: [{}, { unwritten: [] }],
    unmet: [[{ unwritten: ['Summary', 'Conclusions'] }, 'not-ready', 'not-ready']],
  },
  'someone to clear it': { met: [{ clearances: 1 }], unmet: [[{}, 'clearances']] },
  'every clearance of the version as it stands': {
    met: [{}, { uncleared: [] }],
    unmet: [[{ uncleared: ['Finance'] }, 'not-ready']],
  },
  'the version as it stands': {
    met: [{ isCurrent: true }],
    unmet: [
      [{}, 'not-ready'],
      [{ isCurrent: false }, 'not-ready'],
    ],
  },
  quorum: {
    met: [{ quorate: true }],
    unmet: [
      [{}, 'present'],
      [{ quorate: false }, 'present'],
    ],
  },
  'everything put to the vote is settled': {
    met: [{ dependentsSettled: true }],
    unmet: [[{}, 'not-ready']],
  },
  rating: { met: [{ rating: 'at risk' }], unmet: [[{}, 'rating']] },
  'what will be done when not on track': {
    met: [{ rating: 'on track' }, { rating: 'complete' }, { rating: 'off track', action: 'More.' }],
    unmet: [[{ rating: 'at risk' }, 'action']],
  },
};
