import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { AMENDMENT_TRANSITIONS } from './amendment-transitions.js';
import { detailFields } from './detail-fields.js';
import type { MotionDesk } from './motion-desk.js';
import { detailsTyped } from './motion-details.js';
import { MotionWordsForm, MoverForm, SeconderForm } from './motion-forms.js';
import { memberField, motionRows } from './motion-questions.js';
import type { MotionSubject } from './motion.subject.js';
import { warnedElsewhere } from './taken-elsewhere.js';
import { VOTE_TRANSITIONS } from './vote-transitions.js';

const row = rowsFor<MotionSubject, MotionDesk>();

const sits = ({ meeting }: MotionSubject): boolean => meeting.state === 'in session';

/** What the committee does with a motion in the room. */
const IN_THE_ROOM: readonly Row<MotionSubject, MotionDesk>[] = [
  row.form({
    noun: 'moving',
    commands: ['move'],
    when: sits,
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
    when: sits,
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
    when: sits,
    asks: (subject) => ({
      title: 'Put the motion to the vote?',
      rows: motionRows(subject),
      happens: ['The vote is counted next. The words can no longer be amended.'],
      button: 'Put it to the vote',
    }),
    act: (desk, act) => desk.resolutions.put(act),
  }),
  ...VOTE_TRANSITIONS,
  ...AMENDMENT_TRANSITIONS,
];

/** Everything that can be done to a motion, in the order it is done: one row a noun. */
export const MOTION_TRANSITIONS: readonly Row<MotionSubject, MotionDesk>[] = [
  ...IN_THE_ROOM.map(warnedElsewhere),
  row.form({
    noun: 'words',
    commands: ['change'],
    form: MotionWordsForm,
    asks: (subject) => ({
      title: 'Change the words of the motion',
      fields: [
        {
          kind: 'long text',
          name: 'wording',
          label: 'In the words',
          alsoCalled: ['text'],
          value: subject.motion.wording,
        },
        ...detailFields(subject.motion, subject),
      ],
      saved: { wording: subject.motion.wording },
      button: 'Save the words',
    }),
    act: async (desk, act, form) => {
      const { kind, agenda } = await desk.resolutions.whatIsChanged(act.id);
      const details = detailsTyped(kind, form, agenda);
      return desk.resolutions.change(act, { wording: form.wording, details });
    },
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
