import type { AuthorityView } from '#records/authorities';
import { AUTHORITY_KINDS, CONTACT_KINDS, shortDate } from '#rules';
import { chosenIn, personFields } from '../committees/person-form.js';
import type { Field } from '../transitions/field.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { AuthorityDesk, AuthoritySubject } from './authority-desk.js';
import {
  AuthorityWordsForm,
  ContactEndForm,
  ContactForm,
  wordsOfAuthority,
} from './authority-forms.js';

const row = rowsFor<AuthoritySubject, AuthorityDesk>();
const choices = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, text]) => ({ value, text }));

/** The fields of what is kept of an authority, as it is saved or empty for a new one. */
export function authorityFields(
  saved: Pick<AuthorityView, 'name' | 'kind' | 'aliases' | 'validFrom'> | null,
): readonly Field[] {
  const { name = '', kind = '', aliases = [], validFrom = null } = saved ?? {};
  return [
    { kind: 'line', name: 'name', label: 'Name', value: name },
    { kind: 'one of', name: 'kind', label: 'Kind', value: kind, choices: choices(AUTHORITY_KINDS) },
    {
      kind: 'long text',
      name: 'aliases',
      label: 'Other names',
      hint: 'One a line: names and initials that papers use for it. You can leave it empty',
      value: aliases.join('\n'),
    },
    {
      kind: 'date',
      name: 'validFrom',
      label: 'There since',
      hint: 'For example 1 April 2026. Leave it empty where it does not matter',
      value: validFrom === null ? '' : shortDate(validFrom),
    },
  ];
}

/** What can be done about an authority, in the order it is usually done. */
export const AUTHORITY_ROWS: readonly Row<AuthoritySubject, AuthorityDesk>[] = [
  row.form({
    noun: 'naming',
    commands: ['name-contact'],
    form: ContactForm,
    asks: ({ people }) => ({
      title: 'Name a contact or a signatory',
      happens: [
        'They get what the authority is asked from now on, and act by the links of their letters: they need no account.',
        'Only an answer that a signatory sends counts. A senior officer is written to when nothing comes.',
      ],
      fields: [
        ...personFields(people, { label: 'Who' }),
        { kind: 'one of', name: 'kind', label: 'As', choices: choices(CONTACT_KINDS) },
      ],
      button: 'Name them',
    }),
    act: (desk, act, form) => desk.contacts.name(act, { who: chosenIn(form), kind: form.kind }),
  }),
  row.form({
    noun: 'ending',
    commands: ['end-contact'],
    form: ContactEndForm,
    when: ({ authority }) => authority.people.length > 0,
    asks: ({ authority, people }) => ({
      title: 'End somebody’s part',
      warning: 'Their links stop working, and their account no longer shows what is asked.',
      happens: [
        'The last signatory can only go when somebody follows, or nothing is open.',
        'A leaver with more than one part hands all of it over at once from the page of hand-overs.',
      ],
      fields: [
        {
          kind: 'one of',
          name: 'contactId',
          label: 'Whose',
          choices: authority.people.map(({ id, name, post, kind }) => ({
            value: id,
            text: name,
            hint: { text: `${CONTACT_KINDS[kind]}, ${post}` },
          })),
        },
        { kind: 'line', name: 'reason', label: 'Reason' },
        ...personFields(people, {
          label: 'Who follows',
          first: { value: '', text: 'Nobody, or somebody new below' },
        }).map((field) => (field.kind === 'menu' ? withoutFirst(field) : field)),
      ],
      button: 'End their part',
    }),
    act: (desk, act, form) => {
      const { contactId, reason, personId, email, name, post } = form;
      const follows = [personId, email, name, post].some((one) => one !== null);
      const successor = follows ? chosenIn(form) : null;
      return desk.contacts.end(act, { contactId, reason, successor });
    },
  }),
  row.form({
    noun: 'change',
    commands: ['change'],
    form: AuthorityWordsForm,
    asks: ({ authority }) => ({
      title: 'Change what is kept of it',
      happens: ['Its address stays, because old letters lead there.'],
      fields: authorityFields(authority),
      saved: {
        name: authority.name,
        kind: authority.kind,
        aliases: authority.aliases.join('\n'),
        validFrom: authority.validFrom === null ? '' : shortDate(authority.validFrom),
      },
      button: 'Save',
    }),
    act: (desk, act, form) => desk.keeping.change(act, wordsOfAuthority(form)),
  }),
];

/** A menu without the choice that says somebody new is entered: here nobody may follow as well. */
const withoutFirst = <Menu extends Extract<Field, { kind: 'one of' | 'some of' | 'menu' }>>(
  field: Menu,
): Menu => ({ ...field, choices: field.choices.filter((_, index) => index > 0) });
