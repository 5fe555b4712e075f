import { shortDate } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { EditionDesk } from './edition-desk.js';
import {
  ApprovalFields,
  ChapterFields,
  CopyFields,
  CriteriaFields,
  DecisionFields,
  EditionDetailsForm,
  linesOf,
  ORDERS,
  ThemeFields,
} from './edition-forms.js';
import { chapterFields, choicesOf, decisionFields, themeFields } from './edition-questions.js';
import type { EditionSubject } from './edition.subject.js';
import { undecidedOf } from './undecided.js';

export type EditionRow = Row<EditionSubject, EditionDesk>;

const row = rowsFor<EditionSubject, EditionDesk>();

const called = ({ edition }: EditionSubject): string => `edition ${edition.edition}`;

/** What becomes of a priority: one decision. */
const DECISION = row.form({
  noun: 'decision',
  commands: ['decide'],
  form: DecisionFields,
  asks: (subject) => ({
    title: 'What becomes of it?',
    happens: [
      'Nothing changes for today’s priorities until this edition is published. You can take the decision back.',
    ],
    fields: decisionFields(subject),
    button: 'Decide',
  }),
  act: (desk, act, { to, ...form }) => desk.decisions.decide(act, { ...form, to: linesOf(to) }),
});

const DETAILS = row.form({
  noun: 'details',
  commands: ['change'],
  form: EditionDetailsForm,
  asks: ({ edition }) => ({
    title: 'Title, days and order',
    fields: [
      { kind: 'line', name: 'title', label: 'Title of the agreement', value: edition.title },
      { kind: 'date', name: 'startsOn', label: 'First day', value: shortDate(edition.startsOn) },
      { kind: 'date', name: 'endsOn', label: 'Last day', value: shortDate(edition.endsOn) },
      {
        kind: 'one of',
        name: 'order',
        label: 'Are the priorities in an order?',
        value: edition.isRanked ? 'ranked' : 'no order',
        choices: choicesOf(ORDERS),
      },
    ],
    saved: { title: edition.title },
    button: 'Save',
  }),
  act: (desk, act, { order, ...form }) =>
    desk.details.change(act, { ...form, isRanked: order === 'ranked' }),
});

const CRITERIA = row.form({
  noun: 'criteria',
  commands: ['set-criteria'],
  form: CriteriaFields,
  asks: ({ edition }) => {
    const names = edition.criteria.map(({ name }) => name).join('\n');
    return {
      title: 'By which criteria are priorities chosen?',
      warning: 'What was written by a criterion that is left out goes with it.',
      fields: [
        {
          kind: 'long text',
          name: 'names',
          label: 'Criteria',
          hint: 'Each on a line of its own, such as harm, volume, public concern, trend, what partners can change',
          value: names,
        },
        {
          kind: 'number',
          name: 'highest',
          label: 'Highest score (if any)',
          hint: 'Leave it empty to give reasons and no scores',
          value: String(edition.criteria[0]?.highest ?? ''),
        },
      ],
      saved: { names },
      button: 'Save the criteria',
    };
  },
  act: (desk, act, { names, highest }) =>
    desk.details.setCriteria(act, { names: linesOf(names), highest }),
});

const THEME = row.form({
  noun: 'theme',
  commands: ['keep-theme'],
  says: 'Add a theme',
  form: ThemeFields,
  asks: (subject) => ({
    title: 'Add a theme that cuts across priorities',
    fields: themeFields(subject, null),
    button: 'Add the theme',
  }),
  act: (desk, act, { text, ...form }) => desk.details.addTheme(act, { ...form, text: text ?? '' }),
});

const CHAPTER = row.form({
  noun: 'chapter',
  commands: ['write-chapter'],
  says: 'Add a chapter',
  form: ChapterFields,
  asks: () => ({
    title: 'Add a chapter',
    fields: chapterFields(null),
    button: 'Add the chapter',
  }),
  act: (desk, act, { why, ...form }) => desk.chapters.add(act, { ...form, why: why ?? '' }),
});

const PROPOSAL = row.plain({
  noun: 'proposal',
  commands: ['propose'],
  asks: (subject) => ({
    title: `Propose ${called(subject)} to the partnership?`,
    rows: undecidedOf(subject.edition).map(({ name }) => ({ key: 'Not decided yet', value: name })),
    happens: [
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
  DECISION,
  DETAILS,
  CRITERIA,
  THEME,
  CHAPTER,
  SENDING_BACK,
  SETTING_ASIDE,
];
