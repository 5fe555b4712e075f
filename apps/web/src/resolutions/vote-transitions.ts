import { rowsFor, type Row } from '../transitions/row.js';
import type { MotionDesk } from './motion-desk.js';
import {
  CASTING_VOTE,
  eligibleRows,
  motionRows,
  namedFields,
  ownVoteFields,
  VOTE_FIELDS,
} from './motion-questions.js';
import type { MotionSubject } from './motion.subject.js';
import { CastingVoteForm, NamedVoteForm, OwnVoteForm, VoteForm } from './vote-forms.js';

const row = rowsFor<MotionSubject, MotionDesk>();

const isPut = ({ motion, meeting }: MotionSubject): boolean =>
  motion.state === 'put' && meeting.state === 'in session';

/** How the committee votes on a motion that was put: by show of hands, by affirmation or by name; and what may follow at once. */
export const VOTE_TRANSITIONS: readonly Row<MotionSubject, MotionDesk>[] = [
  row.form({
    noun: 'vote',
    commands: ['carry', 'lose', 'tie'],
    says: 'Record the vote',
    when: isPut,
    form: VoteForm,
    asks: (subject) => ({
      title: 'How did the committee vote?',
      rows: [...motionRows(subject), ...eligibleRows(subject)],
      fields: VOTE_FIELDS,
      happens: happensWhenCarried(subject),
      button: 'Record the vote',
    }),
    act: (desk, act, { taken }) => desk.votes.vote(act, taken),
  }),
  row.plain({
    noun: 'affirmation',
    commands: ['carry'],
    says: 'Nobody was against',
    when: isPut,
    asks: (subject) => ({
      title: 'Was it carried by affirmation?',
      rows: [...motionRows(subject), ...eligibleRows(subject)],
      happens: [
        'Everybody who may vote is counted as for: nobody dissented.',
        ...happensWhenCarried(subject),
      ],
      button: 'Record it as carried by affirmation',
    }),
    act: (desk, act) => desk.votes.vote(act, { method: 'affirmation' }),
  }),
  row.form({
    noun: 'named-vote',
    commands: ['carry', 'lose', 'tie'],
    says: 'Record a named vote',
    when: isPut,
    form: NamedVoteForm,
    asks: (subject) => ({
      title: 'How did each member vote?',
      rows: motionRows(subject),
      fields: namedFields(subject),
      happens: ['The minutes say how each member voted.', ...happensWhenCarried(subject)],
      button: 'Record the named vote',
    }),
    act: (desk, act, { taken }) => desk.votes.vote(act, taken),
  }),
  row.form({
    noun: 'casting-vote',
    commands: ['carry', 'lose'],
    says: 'Record the casting vote',
    when: ({ motion }) => motion.state === 'tied',
    form: CastingVoteForm,
    asks: (subject) => ({
      title: 'How was the casting vote given?',
      rows: motionRows(subject),
      fields: [CASTING_VOTE],
      happens: happensWhenCarried(subject),
      button: 'Record the casting vote',
    }),
    act: (desk, act, { castingVote }) =>
      desk.votes.settleTie(act, { castingVote: castingVote === 'none' ? null : castingVote }),
  }),
  row.form({
    noun: 'own-vote',
    commands: ['record-own-vote'],
    says: 'A member wants their own vote recorded',
    when: ({ motion, meeting }) =>
      meeting.state === 'in session' && motion.voteMethod !== 'named' && motion.votes !== null,
    form: OwnVoteForm,
    asks: (subject) => ({
      title: 'Whose vote is to be on the record?',
      rows: motionRows(subject),
      fields: ownVoteFields(subject),
      happens: [
        'The minutes say how this member voted. Any member may require it immediately after the vote (Local Authorities (Standing Orders) Regulations 1993, Schedule 2, paragraph 1).',
      ],
      button: 'Record this vote',
    }),
    act: (desk, act, form) => desk.ownVotes.record(act, form),
  }),
];

function happensWhenCarried({ motion }: MotionSubject): readonly string[] {
  const count = motion.recommendations.length;
  const carried = 'If it is carried it gets the next minute number of the committee.';
  if (count === 0) return [carried];
  const made =
    count === 1 ? 'The recommendation under it is' : `The ${count} recommendations under it are`;
  return [carried, `${made} then made, and the words can no longer be changed.`];
}
