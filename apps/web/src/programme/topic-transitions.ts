import type { MeetingLine } from '#records/meetings';
import { dateInWords, ITEM_PURPOSES } from '#rules';
import type { Field } from '../transitions/field.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { TopicDesk } from './topic-desk.js';
import { PlacingForm } from './topic-forms.js';
import type { TopicSubject } from './topic.subject.js';

const row = rowsFor<TopicSubject, TopicDesk>();
const TELLS = 'Whoever suggested it is written to.';
const reason = (label: string): Field => ({ kind: 'long text', name: 'reason', label });

/** Everything that can be done to a topic, in the order it is done: one row a noun. */
export const TOPIC_TRANSITIONS: readonly Row<TopicSubject, TopicDesk>[] = [
  row.plain({
    noun: 'taking-up',
    commands: ['take-up'],
    asks: ({ topic }) => ({
      title: 'Take it into the work programme?',
      rows: scoreRows(topic),
      happens: [TELLS],
      button: 'Take it up',
    }),
    act: (desk, act) => desk.topics.takeUp(act),
  }),
  row.form({
    noun: 'placing',
    commands: ['place'],
    form: PlacingForm,
    asks: ({ meetings }) => ({
      title: 'Place it on a meeting',
      happens: [TELLS, 'The public can see its title in the programme.'],
      ...(meetings.length === 0
        ? { warning: 'No meeting of the committee is planned: plan one first.' }
        : {}),
      fields: [
        {
          kind: 'one of',
          name: 'meeting',
          label: 'Which meeting',
          alsoCalled: ['meetingId'],
          choices: meetings.map(meetingChoice),
        },
        {
          kind: 'one of',
          name: 'purpose',
          label: 'Put it on the agenda now?',
          hint: 'It goes at the end of the agenda; the order can be changed there',
          value: '',
          choices: [
            { value: '', text: 'Not yet' },
            ...Object.entries(ITEM_PURPOSES).map(([value, text]) => ({
              value,
              text: `Yes: ${text.toLowerCase()}`,
            })),
          ],
        },
      ],
      button: 'Place it',
    }),
    act: (desk, act, form) => desk.topics.place(act, form),
  }),
  row.plain({
    noun: 'consideration',
    commands: ['consider'],
    asks: ({ topic }) => ({
      title: 'Did the committee consider it?',
      rows: [{ key: 'Meeting', value: topic.heldOn === null ? 'None' : dateInWords(topic.heldOn) }],
      button: 'Record that it was considered',
    }),
    act: (desk, act) => desk.topics.consider(act),
  }),
  row.form({
    noun: 'carrying-forward',
    commands: ['carry-forward'],
    form: ReasonForm,
    asks: ({ topic }) => ({
      title: 'Carry it forward?',
      happens: [
        TELLS,
        ...(topic.item === null ? [] : ['It is taken off the agenda, if that is not public yet.']),
      ],
      fields: [reason('Why it is not looked at then')],
      button: 'Carry it forward',
    }),
    act: (desk, act, form) => desk.topics.carryForward(act, form),
  }),
  row.form({
    noun: 'declining',
    commands: ['decline'],
    form: ReasonForm,
    asks: ({ topic }) => ({
      title: 'Not take it up?',
      rows: scoreRows(topic),
      happens: ['Whoever suggested it is written to, with the reason.'],
      fields: [reason('Why not')],
      button: 'Do not take it up',
    }),
    act: (desk, act, form) => desk.topics.decline(act, form),
  }),
  row.form({
    noun: 'second-look',
    commands: ['suggest-again'],
    form: ReasonForm,
    asks: () => ({
      title: 'Look at it again?',
      fields: [reason('What has changed')],
      button: 'Look at it again',
    }),
    act: (desk, act, form) => desk.topics.suggestAgain(act, form),
  }),
];

/** What a topic is given, in words: "3.5 of 5, by 2 people". */
export const scoreInWords = ({
  score,
  scorers,
}: {
  readonly score: number | null;
  readonly scorers: number;
}): string =>
  score === null
    ? 'Not scored yet'
    : `${score.toFixed(1)} of 5, by ${scorers === 1 ? '1 person' : `${scorers} people`}`;

const scoreRows = (topic: TopicSubject['topic']) => [{ key: 'Score', value: scoreInWords(topic) }];

const meetingChoice = ({ heldOn, startsAt, venue, state }: MeetingLine) => ({
  value: heldOn,
  text: dateInWords(heldOn),
  hint: {
    text: `${startsAt}, ${venue}${state === 'agenda published' || state === 'supplemented' ? '. Its agenda is public already and takes no more items' : ''}`,
  },
});
