import type { PersonToName } from '#records/editions';
import type { Choice } from '../transitions/field.js';
import {
  ChapterFields,
  DescriptionFields,
  NamingFields,
  PlaceFields,
  ReasoningFields,
  ThemeFields,
  WhyFields,
} from './edition-forms.js';
import { chapterFields, themeFields } from './edition-questions.js';
import { partOf } from './edition.subject.js';
import { row, type EditionRow } from './edition-row.js';
import { wordsThatGo } from './words-that-go.js';

const peopleChoices = (people: readonly PersonToName[]): readonly Choice[] =>
  people.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` }));

/** What can be done to one chapter. */
export const CHAPTER_ROWS: readonly EditionRow[] = [
  row.form({
    noun: 'text',
    commands: ['write-chapter'],
    says: 'Change',
    form: ChapterFields,
    asks: (subject) => {
      const chapter = partOf(subject, 'chapter');
      return {
        title: `Change “${chapter.title}”`,
        fields: chapterFields(chapter),
        saved: { title: chapter.title, text: chapter.text },
        button: 'Save the chapter',
      };
    },
    act: (desk, act, { why, ...form }) => desk.chapters.change(act, { ...form, why: why ?? '' }),
  }),
  row.form({
    noun: 'place',
    commands: ['write-chapter'],
    says: 'Move',
    form: PlaceFields,
    asks: (subject) => {
      const { title, position } = partOf(subject, 'chapter');
      const place = { kind: 'number', name: 'place', label: 'Its place, from 1 on' } as const;
      return {
        title: `Move “${title}”`,
        fields: [{ ...place, value: String(position) }],
        button: 'Move the chapter',
      };
    },
    act: (desk, act, { place }) => desk.chapters.move(act, { place, why: '' }),
  }),
  row.form({
    noun: 'removal',
    commands: ['write-chapter'],
    says: 'Take out',
    form: WhyFields,
    asks: (subject) => ({
      title: `Take out “${partOf(subject, 'chapter').title}”?`,
      fields: [{ kind: 'line', name: 'why', label: 'Why (if you like)' }],
      happens: ['The change log says that it was taken out. The edition before keeps it.'],
      button: 'Take it out',
    }),
    act: (desk, act, { why }) => desk.chapters.remove(act, { why: why ?? '' }),
  }),
];

/** What a draft says of one priority. */
export const PRIORITY_ROWS: readonly EditionRow[] = [
  row.form({
    noun: 'description',
    commands: ['describe'],
    says: 'Say why',
    form: DescriptionFields,
    asks: (subject) => {
      const { name, rationale, number } = partOf(subject, 'priority');
      const placed = subject.edition.isRanked;
      return {
        title: `Why is ${name} a priority?`,
        fields: [
          { kind: 'long text', name: 'rationale', label: 'Rationale', value: rationale },
          ...(placed
            ? [
                {
                  kind: 'number',
                  name: 'number',
                  label: 'Its place in the order',
                  value: String(number ?? ''),
                } as const,
              ]
            : []),
        ],
        saved: { rationale },
        button: 'Save',
      };
    },
    act: (desk, act, { number, rationale }) =>
      desk.describing.describe(act, { number, rationale: rationale ?? '' }),
  }),
  row.form({
    noun: 'naming',
    commands: ['name-leads'],
    says: 'Name who is to lead',
    form: NamingFields,
    when: ({ part }) => part.priority?.priorityId === null,
    asks: (subject) => {
      const { name, named } = partOf(subject, 'priority');
      const choices = peopleChoices(subject.people);
      const of = (kind: 'lead' | 'deputy') =>
        named.filter((one) => one.kind === kind).map(({ personId }) => personId);
      return {
        title: `Who is to lead ${name}?`,
        happens: ['With nobody named, those who lead what it comes from lead it.'],
        fields: [
          { kind: 'some of', name: 'leads', label: 'Leads', value: of('lead'), choices },
          { kind: 'some of', name: 'deputies', label: 'Deputies', value: of('deputy'), choices },
        ],
        button: 'Save',
      };
    },
    act: (desk, act, form) => desk.describing.nameLeads(act, form),
  }),
];

/** The reasoning of one priority by one criterion. */
export const REASONING_ROWS: readonly EditionRow[] = [
  row.form({
    noun: 'reasoning',
    commands: ['describe'],
    form: ReasoningFields,
    asks: (subject) => {
      const priority = partOf(subject, 'priority');
      const criterion = partOf(subject, 'criterion');
      const said = priority.reasonings.find(({ criterionId }) => criterionId === criterion.id);
      const scored = criterion.highest;
      return {
        title: `${priority.name}: ${criterion.name}`,
        fields: [
          {
            kind: 'long text',
            name: 'reasoning',
            label: 'Reasoning',
            hint: 'In a few sentences; leave it empty to take it out',
            value: said?.reasoning ?? '',
          },
          ...(scored === null
            ? []
            : [
                {
                  kind: 'number',
                  name: 'score',
                  label: `Score, 0 to ${scored} (if any)`,
                  value: String(said?.score ?? ''),
                } as const,
              ]),
        ],
        saved: { reasoning: said?.reasoning ?? '' },
        button: 'Save',
      };
    },
    act: (desk, act, { reasoning, score }) => {
      const [id = '', criterion = ''] = act.id.split('/');
      return desk.describing.reason(
        { ...act, id },
        { criterion, reasoning: reasoning ?? '', score },
      );
    },
  }),
];

/** What can be done to one theme. */
export const THEME_ROWS: readonly EditionRow[] = [
  row.form({
    noun: 'text',
    commands: ['keep-theme'],
    says: 'Change',
    form: ThemeFields,
    asks: (subject) => {
      const theme = partOf(subject, 'theme');
      return {
        title: `Change the theme “${theme.name}”`,
        fields: themeFields(subject, theme),
        saved: { name: theme.name, text: theme.text },
        button: 'Save the theme',
      };
    },
    act: (desk, act, { text, ...form }) =>
      desk.details.changeTheme(act, { ...form, text: text ?? '' }),
  }),
  row.plain({
    noun: 'removal',
    commands: ['keep-theme'],
    says: 'Take out',
    asks: (subject) => ({
      title: `Take out the theme “${partOf(subject, 'theme').name}”?`,
      button: 'Take it out',
    }),
    act: (desk, act) => desk.details.removeTheme(act),
  }),
];

/** What can be done to one decision. */
export const DECISION_ROWS: readonly EditionRow[] = [
  row.plain({
    noun: 'taking-back',
    commands: ['take-back'],
    says: 'Take back',
    asks: (subject) => {
      const decision = partOf(subject, 'decision');
      const words = wordsThatGo(subject.edition, decision);
      return {
        title: 'Take this decision back?',
        rows: [{ key: 'Reason it was taken', value: decision.reason }, ...words],
        happens: [
          'What came of it in this draft goes, and its priorities are undecided again.',
          ...(words.length === 0
            ? []
            : ['The words above go with it. Copy what you want to write again: it is not kept.']),
        ],
        button: 'Take it back',
      };
    },
    act: (desk, act) => desk.decisions.takeBack(act),
  }),
];
