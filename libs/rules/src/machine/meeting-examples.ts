import { today, tomorrow, yesterday, type Example } from './needs-example.js';

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

/** What voting, meeting, clearing and reviewing need. */
export const MEETING_EXAMPLES = {
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
  'by when it will be done when not on track': {
    met: [{ rating: 'on track' }, { rating: 'complete' }, { rating: 'at risk', targetDate: today }],
    unmet: [
      [{ rating: 'off track' }, 'actionBy'],
      [{ rating: 'at risk', targetDate: yesterday }, 'actionBy'],
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
