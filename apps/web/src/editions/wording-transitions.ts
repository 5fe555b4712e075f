import { shortDate } from '#rules';
import {
  ChapterFields,
  CriteriaFields,
  DecisionFields,
  EditionDetailsForm,
  linesOf,
  ORDERS,
  ThemeFields,
} from './edition-forms.js';
import { chapterFields, choicesOf, decisionFields, themeFields } from './edition-questions.js';
import { row, type EditionRow } from './edition-row.js';

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

/** What can be written into an edition while it is drafted. */
export const WORDING_ROWS: readonly EditionRow[] = [DECISION, DETAILS, CRITERIA, THEME, CHAPTER];
