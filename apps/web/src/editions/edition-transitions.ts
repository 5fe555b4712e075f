import { shortDate } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { ApprovalFields, CopyFields } from './edition-forms.js';
import { row, type EditionRow } from './edition-row.js';
import type { EditionSubject } from './edition.subject.js';
import { missingOf } from './missing.js';
import { WORDING_ROWS } from './wording-transitions.js';

const called = ({ edition }: EditionSubject): string => `edition ${edition.edition}`;

const PROPOSAL = row.plain({
  noun: 'proposal',
  commands: ['propose'],
  asks: (subject) => ({
    title: `Propose ${called(subject)} to the partnership?`,
    rows: missingOf(subject.edition),
    happens: [
      ...(missingOf(subject.edition).length === 0
        ? []
        : ['What is missing does not stop it: it is proposed without.']),
      'The chair of the partnership is written to. Nobody changes it while it is proposed; it can be sent back.',
    ],
    button: 'Propose it',
  }),
  act: (desk, act) => desk.editions.propose(act),
});

const SENDING_BACK = row.form({
  noun: 'sending-back',
  commands: ['send-back'],
  form: ReasonForm,
  asks: (subject) => ({
    title: `Send ${called(subject)} back?`,
    fields: [{ kind: 'long text', name: 'reason', label: 'What is to be done again, and why' }],
    happens: ['It is drafted again, with all that is in it. An approval it had is void.'],
    button: 'Send it back',
  }),
  act: (desk, act, form) => desk.editions.sendBack(act, form),
});

const APPROVAL = row.form({
  noun: 'approval',
  commands: ['approve'],
  form: ApprovalFields,
  asks: (subject) => ({
    title: `Record that the partnership approved ${called(subject)}?`,
    fields: [
      {
        kind: 'line',
        name: 'minute',
        label: 'Minute of the partnership',
        hint: 'As its minutes number it, such as 14/24',
        value: subject.edition.agreed?.minute ?? '',
      },
      {
        kind: 'date',
        name: 'on',
        label: 'Day of its meeting',
        hint: 'For example 14 March 2024',
        value: subject.edition.agreed === null ? '' : shortDate(subject.edition.agreed.on),
      },
    ],
    happens: [
      `It can be published from ${shortDate(subject.edition.startsOn)}. Until then the edition before stands.`,
    ],
    button: 'Record the approval',
  }),
  act: (desk, act, form) => desk.editions.approve(act, form),
});

const PUBLICATION = row.plain({
  noun: 'publication',
  commands: ['publish'],
  asks: (subject) => ({
    title: `Publish ${called(subject)}?`,
    rows: [{ key: 'First day', value: shortDate(subject.edition.startsOn) }],
    happens: [
      'Everybody can read it, and the edition before is superseded.',
      'Priorities are renamed, merged, split, dropped and added as it says. Those who led what is merged or split lead what comes of it, unless the edition names somebody; each has a letter.',
      'Reviews still to come of a priority that ends are withdrawn with the reason.',
    ],
    button: 'Publish it',
  }),
  act: (desk, act) => desk.editions.publish(act),
});

const COPY = row.form({
  noun: 'copy',
  commands: ['send-copy'],
  form: CopyFields,
  asks: ({ authorities, people }) => ({
    title: 'Send a copy?',
    happens: ['A letter goes with the link to the public edition, and it is kept that it went.'],
    fields: [
      {
        kind: 'menu',
        name: 'authority',
        label: 'To an authority',
        hint: 'Such as the police and crime commissioner',
        alsoCalled: ['to'],
        choices: [
          { value: '', text: 'None' },
          ...authorities.map(({ slug, name }) => ({ value: slug, text: name })),
        ],
      },
      {
        kind: 'menu',
        name: 'person',
        label: 'Or to somebody',
        choices: [
          { value: '', text: 'Nobody' },
          ...people.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` })),
        ],
      },
    ],
    button: 'Send the copy',
  }),
  act: (desk, act, form) => desk.copies.send(act, form),
});

const SETTING_ASIDE = row.form({
  noun: 'setting-aside',
  commands: ['set-aside'],
  form: ReasonForm,
  asks: (subject) => ({
    title: `Set ${called(subject)} aside?`,
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    happens: ['Nothing of it takes effect. It stays in the record, and another can be begun.'],
    button: 'Set it aside',
  }),
  act: (desk, act, form) => desk.editions.setAside(act, form),
});

/** Everything that can be done with an edition as a whole, in the order of its life. */
export const EDITION_ROWS: readonly EditionRow[] = [
  PROPOSAL,
  APPROVAL,
  PUBLICATION,
  COPY,
  ...WORDING_ROWS,
  SENDING_BACK,
  SETTING_ASIDE,
];
