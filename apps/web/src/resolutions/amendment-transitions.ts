import { rowsFor, type Row } from '../transitions/row.js';
import type { MotionDesk } from './motion-desk.js';
import { AmendmentForm } from './motion-forms.js';
import {
  CASTING_IF_TIED,
  eligibleRows,
  memberField,
  motionRows,
  namedFields,
  VOTE_FIELDS,
} from './motion-questions.js';
import type { MotionSubject } from './motion.subject.js';
import { NamedVoteForm, VoteForm } from './vote-forms.js';

const row = rowsFor<MotionSubject, MotionDesk>();

const sits = ({ meeting }: MotionSubject): boolean => meeting.state === 'in session';
const happens = ['Carried, its words become the motion. Lost or tied, the motion stays as it was.'];

const amendedRows = (subject: MotionSubject) => [
  ...motionRows(subject),
  { key: 'As it would read', value: subject.motion.amendment ?? '' },
];

/** What is done with amendments, of which one at a time is before the committee. */
export const AMENDMENT_TRANSITIONS: readonly Row<MotionSubject, MotionDesk>[] = [
  row.form({
    noun: 'amendment',
    commands: ['amend'],
    when: sits,
    form: AmendmentForm,
    asks: (subject) => ({
      title: 'What is the amendment?',
      rows: motionRows(subject),
      fields: [
        memberField(subject, { name: 'mover', label: 'Moved by' }),
        memberField(subject, { name: 'seconder', label: 'Seconded by' }),
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
    act: (desk, act, form) => desk.amendments.move(act, form),
  }),
  row.form({
    noun: 'amendment-vote',
    commands: ['carry-amendment', 'lose-amendment'],
    says: 'Record the vote on the amendment',
    when: sits,
    form: VoteForm,
    asks: (subject) => ({
      title: 'How did the committee vote on the amendment?',
      rows: [...amendedRows(subject), ...eligibleRows(subject)],
      fields: [...VOTE_FIELDS, CASTING_IF_TIED],
      happens,
      button: 'Record the vote',
    }),
    act: (desk, act, { taken }) => desk.amendments.vote(act, taken),
  }),
  row.plain({
    noun: 'amendment-affirmation',
    commands: ['carry-amendment'],
    says: 'Nobody was against the amendment',
    when: sits,
    asks: (subject) => ({
      title: 'Was the amendment carried by affirmation?',
      rows: [...amendedRows(subject), ...eligibleRows(subject)],
      happens: ['Everybody who may vote is counted as for: nobody dissented.', ...happens],
      button: 'Record it as carried by affirmation',
    }),
    act: (desk, act) => desk.amendments.vote(act, { method: 'affirmation' }),
  }),
  row.form({
    noun: 'amendment-named-vote',
    commands: ['carry-amendment', 'lose-amendment'],
    says: 'Record a named vote on the amendment',
    when: sits,
    form: NamedVoteForm,
    asks: (subject) => ({
      title: 'How did each member vote on the amendment?',
      rows: amendedRows(subject),
      fields: [...namedFields(subject), CASTING_IF_TIED],
      happens,
      button: 'Record the named vote',
    }),
    act: (desk, act, { taken }) => desk.amendments.vote(act, taken),
  }),
  row.plain({
    noun: 'amendment-withdrawal',
    commands: ['withdraw-amendment'],
    asks: (subject) => ({
      title: 'Withdraw the amendment?',
      rows: amendedRows(subject),
      happens: ['The motion stays as it was.'],
      button: 'Withdraw the amendment',
    }),
    act: (desk, act) => desk.amendments.withdraw(act),
  }),
];
