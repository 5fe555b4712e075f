import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import {
  CommissionForm,
  DECISIONS,
  ReportDueForm,
  MoreTimeDecisionForm,
  ReportMoreTimeForm,
  RecommissionForm,
} from './report-forms.js';
import type { ReportDesk } from './report-desk.js';
import {
  commissionFields,
  openRequest,
  reportRows,
  requestRows,
  standingRows,
} from './report-questions.js';
import type { ReportSubject } from './report.subject.js';

export type ReportRow = Row<ReportSubject, ReportDesk>;

const row = rowsFor<ReportSubject, ReportDesk>();

const because = (label: string) => [{ kind: 'long text', name: 'reason', label } as const];

/** What the author does, on the page of the report and by the signed link alike. */
export const MORE_TIME: ReportRow = row.form({
  noun: 'more-time',
  commands: ['ask-more-time'],
  form: ReportMoreTimeForm,
  asks: (subject) => ({
    title: 'Ask for more time?',
    rows: [...reportRows(subject), ...requestRows(subject)],
    happens: ['The scrutiny officer decides. Until then the date stays as it is.'],
    fields: [
      { kind: 'date', name: 'newDue', label: 'New date asked for' },
      { kind: 'long text', name: 'reason', label: 'Why more time is needed' },
    ],
    button: 'Ask for more time',
  }),
  act: (desk, act, form) => desk.commissioning.askMoreTime(act, form),
});

export const COMPLETION: ReportRow = row.plain({
  noun: 'completion',
  commands: ['complete'],
  asks: (subject) => ({
    title: 'Is the report finished?',
    rows: reportRows(subject),
    happens: [
      'The scrutiny officer is told, and sends it for clearance.',
      'From then on only the officer changes its text, or returns it to its author.',
    ],
    button: 'Say that it is finished',
  }),
  act: (desk, act) => desk.reports.complete(act),
});

/** Everything that can be done to a report beside writing and clearing it, in the order it is done. */
export const REPORT_TRANSITIONS: readonly ReportRow[] = [
  row.form({
    noun: 'commission',
    commands: ['commission'],
    form: CommissionForm,
    asks: (subject) => ({
      title: 'Commission this report',
      rows: [...reportRows(subject), ...standingRows(subject)],
      happens: ['Whoever is to write it gets a letter with a link that needs no account.'],
      fields: commissionFields(subject),
      button: 'Commission the report',
    }),
    act: (desk, act, { due, brief, ...author }) =>
      desk.commissioning.commission(act, { author, due, brief: brief ?? '' }),
  }),
  row.plain({
    noun: 'drafting',
    commands: ['start'],
    asks: (subject) => ({
      title: 'Start drafting this report?',
      rows: reportRows(subject),
      button: 'Start drafting',
    }),
    act: (desk, act) => desk.reports.start(act),
  }),
  COMPLETION,
  MORE_TIME,
  row.form({
    noun: 'more-time-decision',
    commands: ['agree-more-time', 'refuse-more-time'],
    says: 'Decide on more time',
    when: (subject) => openRequest(subject) !== null,
    form: MoreTimeDecisionForm,
    asks: (subject) => ({
      title: 'More time for this report?',
      rows: [...reportRows(subject), ...requestRows(subject)],
      happens: ['If you agree, the date moves and both dates are kept.', 'The author is told.'],
      fields: [
        {
          kind: 'one of',
          name: 'decision',
          label: 'Your decision',
          choices: Object.entries(DECISIONS).map(([value, text]) => ({ value, text })),
        },
        { kind: 'long text', name: 'reason', label: 'Reason, if you refuse' },
      ],
      button: 'Record the decision',
    }),
    act: (desk, act, { decision, reason }) =>
      decision === 'agree'
        ? desk.commissioning.agreeMoreTime(act)
        : desk.commissioning.refuseMoreTime(act, { reason }),
  }),
  row.plain({
    noun: 'sign-off',
    commands: ['sign-off'],
    asks: (subject) => ({
      title: 'Sign this report off?',
      rows: reportRows(subject),
      happens: ['A later change of its text takes it back into clearance.'],
      button: 'Sign it off',
    }),
    act: (desk, act) => desk.reports.signOff(act),
  }),
  row.plain({
    noun: 'clearing',
    commands: ['clear'],
    asks: (subject) => ({
      title: 'Clear this report for publication?',
      rows: reportRows(subject),
      happens: ['It can then be published with its agenda.'],
      button: 'Clear it for publication',
    }),
    act: (desk, act) => desk.reports.clear(act),
  }),
  row.form({
    noun: 'return',
    commands: ['return'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Return this report for correction?',
      rows: reportRows(subject),
      happens: ['Its author is told, and has the date they had before.'],
      fields: because('What must be put right'),
      button: 'Return it',
    }),
    act: (desk, act, form) => desk.reports.return(act, form),
  }),
  row.form({
    noun: 'recommission',
    commands: ['recommission'],
    form: RecommissionForm,
    asks: (subject) => ({
      title: 'Commission this report from somebody else?',
      rows: [...reportRows(subject), ...standingRows(subject)],
      happens: [
        'Whoever is to write it now gets a letter with a link of their own. What is written is kept.',
        'The author it had can no longer open it: tell them.',
      ],
      fields: [...commissionFields(subject), ...because('Why somebody else is to write it')],
      button: 'Commission it from them',
    }),
    act: (desk, act, { due, brief, reason, ...author }) =>
      desk.commissioning.recommission(act, { author, due, reason, brief: brief ?? '' }),
  }),
  row.form({
    noun: 'deferral',
    commands: ['defer'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Defer this report?',
      rows: reportRows(subject),
      happens: ['Its date stops. Nobody is reminded until it is taken up again.'],
      fields: because('Why it is deferred'),
      button: 'Defer it',
    }),
    act: (desk, act, form) => desk.reports.defer(act, form),
  }),
  row.form({
    noun: 'resumption',
    commands: ['take-up-again'],
    when: ({ report }) => report.author !== null,
    form: ReportDueForm,
    asks: (subject) => ({
      title: 'Take this report up again?',
      rows: reportRows(subject),
      fields: [{ kind: 'date', name: 'due', label: 'New date' }],
      button: 'Take it up again',
    }),
    act: (desk, act, form) => desk.reports.takeUpAgain(act, form),
  }),
  row.plain({
    noun: 'second-proposal',
    commands: ['propose-again'],
    when: ({ report }) => report.author === null,
    asks: (subject) => ({
      title: 'Propose this report again?',
      rows: reportRows(subject),
      happens: ['Nobody was to write it yet: it can be commissioned then.'],
      button: 'Propose it again',
    }),
    act: (desk, act) => desk.reports.proposeAgain(act),
  }),
  row.form({
    noun: 'withdrawal',
    commands: ['withdraw'],
    form: ReasonForm,
    when: ({ report }) => report.state !== 'published',
    asks: (subject) => ({
      title: 'Withdraw this report?',
      rows: reportRows(subject),
      warning: 'A withdrawn report cannot be taken up again.',
      fields: because('Why it is withdrawn'),
      button: 'Withdraw it',
    }),
    act: (desk, act, form) => desk.reports.withdraw(act, form),
  }),
];
