import { AUTHORITY_PARTS } from '#rules';
import { rowsFor, type Row } from '../transitions/row.js';
import { bodyFields, bodySaved, choicesOf, menuOf } from './body-fields.js';
import {
  AuthorityLeavesForm,
  AuthorityPartForm,
  PartnershipWordsForm,
  untilIn,
  WordForm,
  WordOutForm,
  WorkingGroupWordsForm,
} from './body-forms.js';
import { bodyRows } from './body-rows.js';
import { mayNothing } from './may-nothing.js';
import type { PartnershipDesk, PartnershipSubject } from './partnership-desk.js';

const row = rowsFor<PartnershipSubject, PartnershipDesk>();

/** Everything that can be done about a partnership: one row a noun. */
export const PARTNERSHIP_ROWS: readonly Row<PartnershipSubject, PartnershipDesk>[] = [
  ...bodyRows('partnership'),
  row.form({
    noun: 'group',
    commands: ['form-group'],
    form: WorkingGroupWordsForm,
    asks: () => ({
      title: 'Form a working group',
      fields: bodyFields(null),
      button: 'Form it',
    }),
    act: (desk, act, form) =>
      desk.groups.form(act, {
        name: form.name,
        validFrom: form.validFrom,
        validTo: untilIn(form),
      }),
  }),
  row.form({
    noun: 'authority',
    commands: ['name-authority'],
    form: AuthorityPartForm,
    asks: ({ authorities }) => ({
      title: 'How does an authority belong to it?',
      happens: ['Its names and its people are kept with the authority itself.'],
      fields: [
        {
          kind: 'menu',
          name: 'authority',
          label: 'Authority',
          choices: menuOf('Choose one', authorities),
        },
        { kind: 'one of', name: 'part', label: 'It is', choices: choicesOf(AUTHORITY_PARTS) },
      ],
      button: 'Save',
    }),
    act: (desk, act, form) => desk.keeping.nameAuthority(act, { ...form }),
  }),
  row.form({
    noun: 'authority-leaving',
    commands: ['leave-authority'],
    form: AuthorityLeavesForm,
    when: ({ partnership, stance }) => mayNothing(stance) || partnership.authorities.length > 0,
    asks: ({ partnership }) => ({
      title: 'Take an authority out of it',
      happens: ['Members who came from there stay until their parts end.'],
      fields: [
        {
          kind: 'menu',
          name: 'authority',
          label: 'Authority',
          choices: menuOf('Choose one', partnership.authorities),
        },
      ],
      button: 'Take it out',
    }),
    act: (desk, act, form) => desk.keeping.leaveAuthority(act, { ...form }),
  }),
  row.form({
    noun: 'word',
    commands: ['enter-word'],
    form: WordForm,
    asks: () => ({
      title: 'Enter a word in the glossary',
      happens: ['A word that is there already gets the new meaning; history keeps the old one.'],
      fields: [
        { kind: 'line', name: 'word', label: 'Word' },
        { kind: 'long text', name: 'meaning', label: 'What it means' },
      ],
      button: 'Enter it',
    }),
    act: (desk, act, form) => desk.glossary.enter(act, { ...form }),
  }),
  row.form({
    noun: 'word-out',
    commands: ['remove-word'],
    form: WordOutForm,
    when: ({ partnership, stance }) => mayNothing(stance) || partnership.glossary.length > 0,
    asks: ({ partnership }) => ({
      title: 'Take a word out of the glossary',
      fields: [
        {
          kind: 'menu',
          name: 'word',
          label: 'Word',
          choices: menuOf(
            'Choose one',
            partnership.glossary.map(({ word }) => ({ slug: word, name: word })),
          ),
        },
      ],
      button: 'Take it out',
    }),
    act: (desk, act, form) => desk.glossary.remove(act, { ...form }),
  }),
  row.form({
    noun: 'change',
    commands: ['change'],
    form: PartnershipWordsForm,
    asks: ({ partnership, others }) => ({
      title: 'Change its name, its days or what it stands under',
      happens: ['Its address stays, because old letters lead there.'],
      fields: [
        ...bodyFields(partnership),
        {
          kind: 'menu',
          name: 'parent',
          label: 'Stands under',
          value: partnership.parent?.slug ?? '',
          choices: menuOf('No other partnership', others),
        },
      ],
      saved: { ...bodySaved(partnership), parent: partnership.parent?.slug ?? '' },
      button: 'Save',
    }),
    act: (desk, act, form) => {
      const { name, validFrom, parent } = form;
      return desk.keeping.change(act, { name, validFrom, parent, validTo: untilIn(form) });
    },
  }),
];
