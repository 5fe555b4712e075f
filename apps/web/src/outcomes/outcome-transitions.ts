import {
  addDays,
  DAYS_FOR_INFORMATION,
  dateInWords,
  lawOfDate,
  OUTCOME_KINDS,
  SETTLED_AS,
  SETTLEMENTS,
  shortDate,
} from '#rules';
import { REPLIED_BY } from '../recommendations/transitions/response-form.js';
import type { Field } from '../transitions/field.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { OutcomeDesk } from './outcome-desk.js';
import {
  answerOf,
  answersItself,
  AskingAgainForm,
  BringingBackForm,
  dateOrNull,
  OutcomeAnswerForm,
  OutcomeSendingForm,
  SENT_BY,
  OutcomeSettlementForm,
} from './outcome-forms.js';
import type { OutcomeSubject } from './outcome.subject.js';
import { sendingWarning, whatSendingDoes } from './sending-words.js';

export type OutcomeRow = Row<OutcomeSubject, OutcomeDesk>;

const row = rowsFor<OutcomeSubject, OutcomeDesk>();
const called = ({ outcome }: OutcomeSubject): string =>
  OUTCOME_KINDS[outcome.kind].label.toLowerCase();
const theBody = ({ outcome }: OutcomeSubject): string => outcome.to ?? 'a body';
const choices = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

/** What the committee said, as the asking pages repeat it. */
function facts({ outcome }: OutcomeSubject) {
  return [
    { key: OUTCOME_KINDS[outcome.kind].label, value: outcome.wording },
    ...(outcome.to === null ? [] : [{ key: 'To', value: outcome.to }]),
    ...(outcome.answer === null ? [] : [{ key: 'Answer', value: outcome.answer }]),
  ];
}

const dueField = ({ outcome }: OutcomeSubject, value: string): Field => ({
  kind: 'date',
  name: 'due',
  label: 'Answer asked for by',
  hint: `For example 14 August 2026. ${lawOfDate(outcome)}`,
  value,
});

/** What the body says it did; an officer writes down one that came by post or mail. */
export const ANSWER: OutcomeRow = row.form({
  noun: 'answer',
  commands: ['answer'],
  form: OutcomeAnswerForm,
  asks: (subject) => {
    const logs = !answersItself(subject.actor);
    return {
      title: logs
        ? `Log the answer of ${theBody(subject)}?`
        : `What was done with this ${called(subject)}?`,
      rows: facts(subject),
      button: logs ? 'Log the answer' : 'Send the answer',
      happens: [
        `The ${subject.outcome.committee} sees its own words and this answer side by side.`,
      ],
      fields: [
        { kind: 'long text', name: 'text', label: logs ? 'Its words' : 'Your answer' },
        ...(logs ? ON_PAPER : []),
      ],
    };
  },
  act: (desk, act, form) => desk.outcomes.answer(act, answerOf(act.actor, form)),
});

const ON_PAPER: readonly Field[] = [
  { kind: 'one of', name: 'how', label: 'How it came', choices: choices(REPLIED_BY) },
  { kind: 'date', name: 'receivedOn', label: 'Date it came', hint: 'For example 14 August 2026' },
];

const SENDING = row.form({
  noun: 'sending',
  commands: ['send'],
  form: OutcomeSendingForm,
  asks: (subject) => {
    const { outcome, today } = subject;
    const due =
      outcome.dueOn ??
      (OUTCOME_KINDS[outcome.kind].hasDate ? addDays(today, DAYS_FOR_INFORMATION) : null);
    return {
      title: `Send this ${called(subject)} to ${theBody(subject)}?`,
      rows: facts(subject),
      happens: whatSendingDoes(subject),
      ...sendingWarning(subject),
      fields: [
        ...(outcome.to === null
          ? [
              {
                kind: 'line',
                name: 'to',
                label: 'To whom',
                hint: 'The committee named nobody',
              } as const,
            ]
          : []),
        { kind: 'date', name: 'on', label: 'Date sent', value: shortDate(today) },
        {
          kind: 'one of',
          name: 'how',
          label: 'How it is sent',
          value: 'email',
          choices: choices(SENT_BY),
        },
        dueField(subject, due === null ? '' : shortDate(due)),
      ],
      button: 'Send it',
    };
  },
  act: (desk, act, { on, how, due, to }) =>
    desk.outcomes.send(act, { on, how, to, due: dateOrNull(due) }),
});

const ASKING_AGAIN = row.form({
  noun: 'further-question',
  commands: ['ask-again'],
  form: AskingAgainForm,
  asks: (subject) => ({
    title: `Ask ${theBody(subject)} again?`,
    rows: facts(subject),
    happens: ['They get a letter with what is wanted. The answer they gave stays in the history.'],
    fields: [
      { kind: 'long text', name: 'wanted', label: 'What is wanted', alsoCalled: ['text'] },
      dueField(subject, ''),
    ],
    button: 'Ask again',
  }),
  act: (desk, act, { wanted, due }) =>
    desk.outcomes.askAgain(act, { wanted, due: dateOrNull(due) }),
});

const BRINGING_BACK = row.form({
  noun: 'agenda',
  commands: ['bring-back'],
  form: BringingBackForm,
  when: ({ openMeetings, outcome }) => openMeetings.length > 0 && outcome.comesBack === null,
  asks: (subject) => ({
    title: 'Put the answer on an agenda?',
    rows: facts(subject),
    happens: [
      subject.outcome.item.isExempt
        ? 'It comes from an item that is not for publication: the agenda gets its reference alone.'
        : 'An item to note is added with both texts. You can reword it on the agenda.',
    ],
    fields: [
      {
        kind: 'one of',
        name: 'meeting',
        label: 'Which meeting',
        alsoCalled: ['meetingId'],
        ...(subject.openMeetings[0] === undefined ? {} : { value: subject.openMeetings[0] }),
        choices: subject.openMeetings.map((value) => ({ value, text: dateInWords(value) })),
      },
    ],
    button: 'Put it on the agenda',
  }),
  act: (desk, act, { meeting }) => desk.items.bringBack(act, { meeting }),
});

const SETTLEMENT = row.form({
  noun: 'settlement',
  commands: ['settle'],
  form: OutcomeSettlementForm,
  asks: (subject) => ({
    title:
      subject.outcome.kind === 'standing request'
        ? 'End this standing request?'
        : `Settle this ${called(subject)}?`,
    rows: facts(subject),
    happens: ['Nothing more is waited for. The record stays.'],
    fields: [
      {
        kind: 'one of',
        name: 'kind',
        label: 'What became of it',
        choices: SETTLED_AS[subject.outcome.kind].map((value) => ({
          value,
          text: SETTLEMENTS[value],
        })),
      },
      { kind: 'long text', name: 'reason', label: 'Reason' },
    ],
    button: 'Settle it',
  }),
  act: (desk, act, { kind, reason }) => desk.outcomes.settle(act, { kind, reason }),
});

/** Everything that can be done with an outcome, in the order of its life. */
export const OUTCOME_ROWS: readonly OutcomeRow[] = [
  SENDING,
  ANSWER,
  BRINGING_BACK,
  ASKING_AGAIN,
  SETTLEMENT,
];
