import { dataAskedInWords, dateInWords } from '#rules';
import type { Field } from '../transitions/field.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { AssessmentDesk } from './assessment-desk.js';
import { AskAgainForm, DataTimeDecisionForm, DataTimeForm } from './data-request-forms.js';
import type { DataRequestSubject } from './data-request.subject.js';

export type DataRequestRow = Row<DataRequestSubject, AssessmentDesk>;

const row = rowsFor<DataRequestSubject, AssessmentDesk>();

const facts = ({ request }: DataRequestSubject) => [
  { key: 'Asked', value: request.authority },
  { key: 'For', value: dataAskedInWords(request.asked) },
  ...(request.dueOn === null ? [] : [{ key: 'Due', value: dateInWords(request.dueOn) }]),
];

/** What asking for more time is filled in with. */
export const TIME_FIELDS: readonly Field[] = [
  { kind: 'date', name: 'newDue', label: 'Until when', hint: 'For example 16 October 2027' },
  { kind: 'long text', name: 'reason', label: 'Why more time is needed' },
];

/** More time, asked for by whoever is to give the data, or by an officer for them. */
export const MORE_TIME: DataRequestRow = row.form({
  noun: 'more-time',
  commands: ['ask-more-time'],
  form: DataTimeForm,
  asks: (subject) => ({
    title: 'Ask for more time?',
    rows: facts(subject),
    happens: ['The date stays until the officer agrees.'],
    fields: TIME_FIELDS,
    button: 'Ask for more time',
  }),
  act: (desk, act, form) => desk.time.ask(act, form),
});

const openTime = ({ request }: DataRequestSubject) =>
  request.times.find(({ agreed }) => agreed === null);

const DECISION = row.form({
  noun: 'more-time-decision',
  commands: ['agree-more-time', 'refuse-more-time'],
  says: 'Decide on more time',
  form: DataTimeDecisionForm,
  when: (subject) => openTime(subject) !== undefined,
  asks: (subject) => {
    const asked = openTime(subject);
    const more =
      asked === undefined
        ? []
        : [
            { key: 'Asked for', value: `until ${dateInWords(asked.newDue)}, by ${asked.askedBy}` },
            { key: 'Why', value: asked.reason },
          ];
    return {
      title: 'Agree to more time?',
      rows: [...facts(subject), ...more],
      happens: ['They get a letter with the decision. Both dates are kept.'],
      fields: [
        {
          kind: 'one of',
          name: 'decision',
          label: 'Decision',
          choices: [
            { value: 'agree', text: 'Agree: the date moves' },
            { value: 'refuse', text: 'Refuse: the date stays' },
          ],
        },
        {
          kind: 'long text',
          name: 'reason',
          label: 'Reason',
          hint: 'Needed where you refuse',
        },
      ],
      button: 'Decide',
    };
  },
  act: (desk, act, { decision, reason }) =>
    decision === 'agree' ? desk.time.agree(act, { reason }) : desk.time.refuse(act, { reason }),
});

const AGAIN = row.form({
  noun: 'again',
  commands: ['ask-again'],
  form: AskAgainForm,
  asks: (subject) => ({
    title: `Ask ${subject.request.authority} again?`,
    rows: facts(subject),
    happens: ['They get a letter. What was answered before stays.'],
    fields: [
      { kind: 'long text', name: 'wanted', label: 'What is still missing' },
      { kind: 'date', name: 'due', label: 'By when', hint: 'For example 30 October 2027' },
    ],
    button: 'Ask again',
  }),
  act: (desk, act, form) => desk.asking.askAgain(act, form),
});

const WITHDRAWAL = row.form({
  noun: 'withdrawal',
  commands: ['withdraw'],
  form: ReasonForm,
  asks: (subject) => ({
    title: 'Withdraw this request?',
    rows: facts(subject),
    happens: [`${subject.request.authority} is told by letter that it need not answer.`],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    button: 'Withdraw it',
  }),
  act: (desk, act, { reason }) => desk.asking.withdraw(act, { reason }),
});

/** What can be done with a request beside answering it, in the order of its life. */
export const DATA_REQUEST_ROWS: readonly DataRequestRow[] = [
  MORE_TIME,
  DECISION,
  AGAIN,
  WITHDRAWAL,
];
