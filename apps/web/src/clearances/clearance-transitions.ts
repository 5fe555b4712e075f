import { CLEARANCES, dateInWords } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { ClearingForm } from './clearance-forms.js';
import type { ClearanceDesk } from './clearance-desk.js';
import type { ClearanceSubject } from './clearance.subject.js';

type ClearanceRow = Row<ClearanceSubject, ClearanceDesk>;

const row = rowsFor<ClearanceSubject, ClearanceDesk>();

/** What is asked of whom, as the asking pages repeat it. */
function facts({ clearance, report }: ClearanceSubject) {
  const { kind, person, dueOn } = clearance;
  return [
    { key: 'Report', value: report.title },
    { key: 'Clearance', value: CLEARANCES[kind] },
    { key: 'Asked of', value: `${person.name}, ${person.post}` },
    ...(dueOn === null ? [] : [{ key: 'Due', value: dateInWords(dueOn) }]),
  ];
}

/** What the officer who prepares the report does to one clearance. */
export const OFFICERS_ROWS: readonly ClearanceRow[] = [
  row.plain({
    noun: 'asking',
    commands: ['ask-again'],
    says: 'Ask again',
    when: ({ clearance: { state, isStale } }) => isStale || state !== 'given',
    asks: (subject) => ({
      title: `Ask again for ${CLEARANCES[subject.clearance.kind].toLowerCase()} clearance?`,
      rows: facts(subject),
      happens: [
        'They get a letter with a link to the report as it stands, and a new date.',
        'What has changed since they last cleared it is marked.',
      ],
      button: 'Ask again',
    }),
    act: (desk, act) => desk.clearances.askAgain(act),
  }),
  row.form({
    noun: 'drop',
    commands: ['drop'],
    says: 'Not needed',
    form: ReasonForm,
    asks: (subject) => ({
      title: `Is ${CLEARANCES[subject.clearance.kind].toLowerCase()} clearance not needed?`,
      rows: facts(subject),
      happens: ['The link they were sent says so, and shows them the report no more.'],
      fields: [{ kind: 'long text', name: 'reason', label: 'Why it is not needed' }],
      button: 'Say that it is not needed',
    }),
    act: (desk, act, form) => desk.clearances.drop(act, form),
  }),
];

/** What the person a clearance is asked of does with it, on the page where they read the report. */
export const GIVERS_ROWS: readonly ClearanceRow[] = [
  row.form({
    noun: 'giving',
    commands: ['give'],
    form: ClearingForm,
    asks: (subject) => ({ title: 'Clear this version?', rows: facts(subject), button: 'Clear' }),
    act: (desk, act, { seen, remark }) => desk.clearances.give(act, { seen, remark: remark ?? '' }),
  }),
  row.form({
    noun: 'return',
    commands: ['return'],
    form: ReasonForm,
    asks: (subject) => ({
      title: 'Return this report for correction?',
      rows: facts(subject),
      button: 'Return it',
    }),
    act: (desk, act, form) => desk.clearances.return(act, form),
  }),
];
