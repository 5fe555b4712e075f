import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { MotionDesk } from './motion-desk.js';
import {
  AmendmentForm,
  CastingVoteForm,
  MoverForm,
  SeconderForm,
  VoteForm,
} from './motion-forms.js';
import {
  CASTING_VOTE,
  eligibleRows,
  memberField,
  motionRows,
  VOTE_FIELDS,
} from './motion-questions.js';
import type { MotionSubject } from './motion.subject.js';

const row = rowsFor<MotionSubject, MotionDesk>();

/** Everything that can be done to a motion, in the order it is done: one row a noun. */
export const MOTION_TRANSITIONS: readonly Row<MotionSubject, MotionDesk>[] = [
  row.form({
    noun: 'moving',
    commands: ['move'],
    when: ({ meeting }) => meeting.state === 'in session',
    form: MoverForm,
    asks: (subject) => ({
      title: 'Who moves it?',
      rows: motionRows(subject),
      fields: [memberField(subject, { name: 'mover', label: 'Moved by' })],
      button: 'Record the mover',
    }),
    act: (desk, act, form) => desk.resolutions.move(act, form),
  }),
  row.form({
    noun: 'seconding',
    commands: ['second'],
    form: SeconderForm,
    asks: (subject) => ({
      title: 'Who seconds it?',
      rows: motionRows(subject),
      fields: [
        memberField(subject, {
          name: 'seconder',
          label: 'Seconded by',
          without: subject.motion.mover,
        }),
      ],
      button: 'Record the seconder',
    }),
    act: (desk, act, form) => desk.resolutions.second(act, form),
  }),
  row.plain({
    noun: 'putting',
    commands: ['put'],
    asks: (subject) => ({
      title: 'Put the motion to the vote?',
      rows: motionRows(subject),
      happens: ['The vote is counted next. The words can no longer be amended.'],
      button: 'Put it to the vote',
    }),
    act: (desk, act) => desk.resolutions.put(act),
  }),
  row.form({
    noun: 'vote',
    commands: ['carry', 'lose', 'tie'],
    says: 'Record the vote',
    when: ({ motion }) => motion.state === 'put',
    form: VoteForm,
    asks: (subject) => ({
      title: 'How did the committee vote?',
      rows: [...motionRows(subject), ...eligibleRows(subject)],
      fields: VOTE_FIELDS,
      happens: happensWhenCarried(subject),
      button: 'Record the vote',
    }),
    act: (desk, act, { votes }) => desk.resolutions.vote(act, { votes }),
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
      desk.resolutions.settleTie(act, { castingVote: castingVote === 'none' ? null : castingVote }),
  }),
  row.form({
    noun: 'amendment',
    commands: ['amend'],
    form: AmendmentForm,
    asks: (subject) => ({
      title: 'What is the amendment?',
      rows: motionRows(subject),
      fields: [
        memberField(subject, { name: 'mover', label: 'Moved by' }),
        {
          kind: 'long text',
          name: 'wording',
          label: 'The motion as it would read',
          alsoCalled: ['text'],
          value: subject.motion.wording,
        },
      ],
      button: 'Record the amendment',
    }),
    act: (desk, act, form) => desk.resolutions.amend(act, form),
  }),
  row.form({
    noun: 'amendment-vote',
    commands: ['carry-amendment', 'lose-amendment'],
    says: 'Record the vote on the amendment',
    form: VoteForm,
    asks: (subject) => ({
      title: 'How did the committee vote on the amendment?',
      rows: [
        ...motionRows(subject),
        { key: 'As it would read', value: subject.motion.amendment ?? '' },
        ...eligibleRows(subject),
      ],
      fields: VOTE_FIELDS,
      happens: ['Carried, its words become the motion. Lost or tied, the motion stays as it was.'],
      button: 'Record the vote',
    }),
    act: (desk, act, { votes }) => desk.resolutions.voteOnAmendment(act, { votes }),
  }),
  row.form({
    noun: 'withdrawal',
    commands: ['withdraw'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Withdraw this motion?',
      rows: motionRows(subject),
      fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
      button: 'Withdraw the motion',
    }),
    act: (desk, act, form) => desk.resolutions.withdraw(act, form),
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
