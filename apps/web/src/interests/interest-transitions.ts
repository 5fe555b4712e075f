import { dateInWords, INTERESTS, REGISTER_CATEGORIES } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import { NOT_REGISTERED, RegistrationForm } from './interest-forms.js';
import type { InterestDesk } from './interest-desk.js';
import { aboutInWords, natureInWords } from './interest-words.js';
import type { InterestSubject } from './interest.subject.js';

const row = rowsFor<InterestSubject, InterestDesk>();

function facts({ interest }: InterestSubject) {
  const { name, kind, registerBy } = interest;
  return [
    { key: 'Member', value: name },
    { key: 'Interest', value: INTERESTS[kind] },
    { key: 'About', value: aboutInWords(interest) },
    { key: 'What it is', value: natureInWords(interest) },
    ...(registerBy === null ? [] : [{ key: 'Register by', value: dateInWords(registerBy) }]),
  ];
}

const categories = Object.entries(REGISTER_CATEGORIES).map(([value, text]) => ({ value, text }));

function entriesOf({ interest, declarers }: InterestSubject) {
  const theirs = declarers.find(({ personId }) => personId === interest.personId)?.entries ?? [];
  return theirs.map(({ id, nature }) => ({ value: id, text: nature ?? 'A sensitive interest' }));
}

/** What is done to a declared interest once it is there. */
export const INTEREST_TRANSITIONS: readonly Row<InterestSubject, InterestDesk>[] = [
  row.form({
    noun: 'registration',
    commands: ['register'],
    form: RegistrationForm,
    asks: (subject) => ({
      title: `Enter the interest of ${subject.interest.name} in the register?`,
      rows: facts(subject),
      happens: ['The 28 days stop.', 'The entry stays on the register until its end is entered.'],
      fields: [
        {
          kind: 'menu',
          name: 'entry',
          label: 'Is it on the register already?',
          choices: [{ value: NOT_REGISTERED, text: 'No, enter it now' }, ...entriesOf(subject)],
        },
        {
          kind: 'menu',
          name: 'category',
          label: 'Category, for a new entry',
          choices: [{ value: '', text: 'Choose one' }, ...categories],
        },
        {
          kind: 'long text',
          name: 'nature',
          label: 'What it is, for a new entry',
          hint: 'As the register should say it',
          value: subject.interest.nature ?? '',
        },
      ],
      button: 'Enter it in the register',
    }),
    act: (desk, act, { entry, category, nature }) =>
      desk.interests.register(act, { entryId: entry, category, nature }),
  }),
  row.form({
    noun: 'withdrawal',
    commands: ['withdraw'],
    form: ReasonForm,
    asks: (subject) => ({
      title: `Withdraw the declaration of ${subject.interest.name}?`,
      rows: facts(subject),
      happens: ['It stays on the record as withdrawn, and is not minuted.'],
      fields: [
        {
          kind: 'long text',
          name: 'reason',
          label: 'Why it is withdrawn',
          hint: 'Do not say here what a sensitive interest is: everybody who sees the meeting can read it',
        },
      ],
      button: 'Withdraw it',
    }),
    act: (desk, act, form) => desk.interests.withdraw(act, form),
  }),
];
