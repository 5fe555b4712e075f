import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { ConcernForm, ReviewReturnForm, SettlementForm } from './review-forms.js';
import type { ReviewDesk } from './review-desk.js';
import {
  afterConcern,
  concernRows,
  endedByConcern,
  returnedRows,
  returnRows,
} from './review-questions.js';
import type { ReviewSubject } from './review.subject.js';

const row = rowsFor<ReviewSubject, ReviewDesk>();

/** The return of a review in one go, as machines send it; people are led through its parts, on pages of their own. */
export const RETURN = row.form({
  noun: 'return',
  commands: ['return'],
  form: ReviewReturnForm,
  asks: (subject) => ({
    title: 'Return the review',
    rows: returnRows(subject),
    button: 'Return the review',
  }),
  act: (desk, act, form) => desk.reviews.return(act, form.toReturn()),
});

/** Whether there is a deputy to hand it to who has it not already. */
const canHandOver = ({ review }: ReviewSubject): boolean => review.deputy !== null;

/** One review handed to the deputy, on the page of the review and by the lead's own signed link. */
export const HAND_OVER = row.form({
  noun: 'hand-over',
  commands: ['hand-over'],
  form: ReasonForm,
  when: canHandOver,
  asks: (subject) => ({
    title: 'Hand this review over to the deputy?',
    rows: [...returnRows(subject), { key: 'Deputy', value: subject.review.deputy ?? 'Nobody' }],
    fields: [{ kind: 'long text', name: 'reason', label: 'Why you hand it over' }],
    happens: [
      'The deputy is written to, with a link of their own; the lead’s link to this review stops working.',
      'What is written so far is kept for them.',
    ],
    button: 'Hand it over',
  }),
  act: (desk, act, form) => desk.handOvers.handOver(act, form),
});

/** Everything that can be done to a review, in the order it is done: one row a noun. */
export const REVIEW_TRANSITIONS: readonly Row<ReviewSubject, ReviewDesk>[] = [
  row.plain({
    noun: 'request',
    commands: ['request'],
    asks: (subject) => ({
      title: 'Ask for this review now?',
      rows: returnRows(subject),
      happens: ['The priority lead is written to, with a link that needs no account.'],
      button: 'Ask for the review',
    }),
    act: (desk, act) => desk.reviews.request(act),
  }),
  RETURN,
  HAND_OVER,
  row.form({
    noun: 'withdrawal',
    commands: ['withdraw'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Withdraw this review?',
      rows: returnRows(subject),
      fields: [{ kind: 'long text', name: 'reason', label: 'Why it is no longer wanted' }],
      happens: ['Nobody is asked for it any more. It stands in the record as withdrawn.'],
      button: 'Withdraw the review',
    }),
    act: (desk, act, form) => desk.reviews.withdraw(act, form),
  }),
  row.plain({
    noun: 'acceptance',
    commands: ['accept'],
    asks: (subject) => ({
      title: 'Accept this review?',
      rows: returnedRows(subject.review),
      button: 'Accept the review',
    }),
    act: (desk, act) => desk.reviews.accept(act),
  }),
  row.form({
    noun: 'query',
    commands: ['query'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Query this review?',
      rows: returnedRows(subject.review),
      fields: [{ kind: 'long text', name: 'reason', label: 'What the working group asks' }],
      happens: ['The lead is asked to return it again. The due date stays as it was.'],
      button: 'Query the review',
    }),
    act: (desk, act, form) => desk.reviews.query(act, form),
  }),
  row.form({
    noun: 'concern',
    commands: ['raise-concern'],
    form: ConcernForm,
    asks: (subject) => ({
      title: 'Raise a concern?',
      rows: returnedRows(subject.review),
      fields: [{ kind: 'long text', name: 'text', label: 'The concern' }],
      happens: endedByConcern(subject),
      button: 'Raise the concern',
    }),
    act: (desk, act, form) => desk.concerns.raise(act, form),
  }),
  row.form({
    noun: 'settlement',
    commands: ['settle', 'ask-again', 'keep-asking'],
    form: SettlementForm,
    asks: (subject) => ({
      title: 'Is the concern settled?',
      rows: concernRows(subject),
      fields: [
        { kind: 'long text', name: 'reason', label: 'How it was settled' },
        {
          kind: 'one of',
          name: 'becomes',
          label: 'What becomes of the review?',
          choices: afterConcern(subject),
        },
      ],
      happens: ['The lead is told if you ask for it. The due date stays as it was.'],
      button: 'Settle the concern',
    }),
    act: (desk, act, form) => desk.concerns.settle(act, form),
  }),
  row.form({
    noun: 'escalation',
    commands: ['escalate'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Escalate the concern to the partnership?',
      rows: concernRows(subject),
      fields: [{ kind: 'long text', name: 'reason', label: 'Why it goes to the partnership' }],
      happens: ['It is put on the agenda of the partnership’s next meeting, or waits for one.'],
      button: 'Escalate the concern',
    }),
    act: (desk, act, form) => desk.concerns.escalate(act, form),
  }),
];
