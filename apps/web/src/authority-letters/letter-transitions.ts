import { dateInWords, shortDate } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { LetterApprovalForm, LetterSendingForm, WAYS } from './letter-forms.js';
import type { LetterDesk } from './letter-desk.js';
import { copiesInWords, readersInWords, whatItCarries } from './letter-questions.js';
import type { LetterSubject } from './letter.subject.js';

const row = rowsFor<LetterSubject, LetterDesk>();

/** Everything that can be done to a letter, in the order it is done: one row a noun. */
export const LETTER_TRANSITIONS: readonly Row<LetterSubject, LetterDesk>[] = [
  row.plain({
    noun: 'submission',
    commands: ['submit'],
    asks: (subject) => ({
      title: `Ask the chair to approve the letter to ${subject.letter.authority}?`,
      rows: whatItCarries(subject),
      happens: [
        'The chair gets a letter with a link to it.',
        'Its words stay as they are unless the chair returns it.',
      ],
      button: 'Ask the chair',
    }),
    act: (desk, act) => desk.letters.submit(act),
  }),
  row.form({
    noun: 'approval',
    commands: ['approve'],
    form: LetterApprovalForm,
    asks: (subject) => ({
      title: `Approve the letter to ${subject.letter.authority}?`,
      rows: whatItCarries(subject),
      happens: ['The officer can send it, exactly as it stands.'],
      fields: subject.isChair
        ? []
        : [
            {
              kind: 'line',
              name: 'how',
              label: 'How the chair agreed',
              hint: 'You record it for the chair: in person, by email or by telephone',
            },
          ],
      button: 'Approve the letter',
    }),
    act: (desk, act, form) => desk.letters.approve(act, form),
  }),
  row.form({
    noun: 'return',
    commands: ['return'],
    form: ReasonForm,
    asks: (subject) => ({
      title: `Return the letter to ${subject.letter.authority}?`,
      rows: whatItCarries(subject),
      happens: ['The officer changes it and asks you again.'],
      fields: [{ kind: 'long text', name: 'reason', label: 'What is to be changed' }],
      button: 'Return it',
    }),
    act: (desk, act, form) => desk.letters.return(act, form),
  }),
  row.form({
    noun: 'sending',
    commands: ['send'],
    form: LetterSendingForm,
    asks: (subject) => ({
      title: `Send the letter to ${subject.letter.authority}?`,
      rows: whatItCarries(subject),
      happens: [
        'Every recommendation in it is sent, or none is. The time to answer begins on that day.',
        readersInWords(subject),
        ...copiesInWords(subject),
        'The letter can be printed as a PDF, to be posted or kept.',
      ],
      fields: [
        { kind: 'date', name: 'on', label: 'Date sent', value: shortDate(subject.today) },
        {
          kind: 'one of',
          name: 'how',
          label: 'How it is sent',
          hint: 'By post, a copy with the links to answer still goes by email',
          value: 'email',
          choices: Object.entries(WAYS).map(([value, text]) => ({ value, text })),
        },
      ],
      button: 'Send the letter',
    }),
    act: (desk, act, { on, how }) => desk.sending.send(act, { on, how }),
  }),
  row.form({
    noun: 'withdrawal',
    commands: ['withdraw'],
    form: ReasonForm,
    asks: (subject) => ({
      title: `Withdraw the letter to ${subject.letter.authority}?`,
      rows: whatItCarries(subject),
      happens: [
        'It is not sent. What it carries waits for a letter again.',
        `It was to be sent by ${dateInWords(subject.sendBy)}.`,
      ],
      fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
      button: 'Withdraw the letter',
    }),
    act: (desk, act, form) => desk.letters.withdraw(act, form),
  }),
];
