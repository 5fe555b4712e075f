import { dateInWords, type Actor } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { askingFields } from './asking-fields.js';
import type { RequestDesk } from './request-desk.js';
import { AskingToComeForm, CameForm, PromiseForm } from './request-forms.js';
import type { RequestSubject } from './request.subject.js';

export type RequestRow = Row<RequestSubject, RequestDesk>;

const row = rowsFor<RequestSubject, RequestDesk>();

/** Whether the actor answers for the authority itself; an officer writes down what it said. */
const answersItself = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'authority contact' || role === 'signatory');

/** What is asked, as the asking pages repeat it. */
const facts = ({ request }: RequestSubject) => [
  { key: 'Asked', value: request.authority },
  {
    key: 'Meeting',
    value: `${dateInWords(request.heldOn)}, ${request.startsAt}, ${request.venue}`,
  },
  { key: 'About', value: request.about },
];

/** Who will come: said by the authority, or written down by an officer. */
export const PROMISE: RequestRow = row.form({
  noun: 'promise',
  commands: ['accept'],
  form: PromiseForm,
  asks: (subject) => ({
    title: answersItself(subject.actor)
      ? 'Who will come?'
      : `Write down who comes for ${subject.request.authority}?`,
    rows: facts(subject),
    happens: ['The committee is told. You can name somebody else until the day.'],
    fields: [
      {
        kind: 'line',
        name: 'who',
        label: 'Name',
        alsoCalled: ['owner'],
        value: subject.request.who ?? '',
      },
      { kind: 'line', name: 'post', label: 'Post', value: subject.request.post ?? '' },
    ],
    button: 'Say who will come',
  }),
  act: (desk, act, { who, post }) => desk.requests.accept(act, { who, post }),
});

/** That nobody can come. */
export const REFUSAL: RequestRow = row.form({
  noun: 'refusal',
  commands: ['decline'],
  form: ReasonForm,
  asks: (subject) => ({
    title: 'Can nobody come?',
    rows: facts(subject),
    happens: ['The committee is told, with the reason. It may ask for another meeting.'],
    fields: [{ kind: 'long text', name: 'reason', label: 'Why nobody can come' }],
    button: 'Say that nobody can come',
  }),
  act: (desk, act, { reason }) => desk.requests.decline(act, { reason }),
});

const ANOTHER_MEETING = row.form({
  noun: 'meeting',
  commands: ['ask-again'],
  form: AskingToComeForm,
  when: ({ choices }) => choices !== null && choices.meetings.length > 0,
  asks: (subject) => ({
    title: `Ask ${subject.request.authority} again, for another meeting?`,
    rows: facts(subject),
    happens: ['They get a letter with the new date. What was asked before stays in the history.'],
    fields:
      subject.choices === null
        ? []
        : askingFields(subject.choices, { about: subject.request.about }),
    button: 'Ask again',
  }),
  act: (desk, act, form) => desk.requests.askAgain(act, form),
});

const CAME = row.form({
  noun: 'attendance',
  commands: ['record-came'],
  form: CameForm,
  when: ({ request, today }) => request.heldOn <= today,
  asks: (subject) => ({
    title: `Who came for ${subject.request.authority}?`,
    rows: facts(subject),
    fields: [
      {
        kind: 'line',
        name: 'who',
        label: 'Name and post',
        alsoCalled: ['owner'],
        value: subject.request.who ?? '',
      },
    ],
    button: 'Record who came',
  }),
  act: (desk, act, { who }) => desk.requests.recordCame(act, { who }),
});

const ABSENCE = row.form({
  noun: 'absence',
  commands: ['record-absent'],
  form: ReasonForm,
  when: ({ request, today }) => request.heldOn <= today,
  asks: (subject) => ({
    title: `Did nobody come for ${subject.request.authority}?`,
    rows: facts(subject),
    fields: [{ kind: 'long text', name: 'reason', label: 'What is known of it' }],
    button: 'Record that nobody came',
  }),
  act: (desk, act, { reason }) => desk.requests.recordAbsent(act, { reason }),
});

const WITHDRAWAL = row.form({
  noun: 'withdrawal',
  commands: ['withdraw'],
  form: ReasonForm,
  asks: (subject) => ({
    title: 'Withdraw this request?',
    rows: facts(subject),
    happens: [`${subject.request.authority} is told by letter that it need not come.`],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    button: 'Withdraw it',
  }),
  act: (desk, act, { reason }) => desk.requests.withdraw(act, { reason }),
});

/** Everything that can be done with a request, in the order of its life. */
export const REQUEST_ROWS: readonly RequestRow[] = [
  PROMISE,
  REFUSAL,
  CAME,
  ABSENCE,
  ANOTHER_MEETING,
  WITHDRAWAL,
];
