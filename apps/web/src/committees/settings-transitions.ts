import { CLEARANCES, CONSTITUTIONS, DUTY_TO_ATTEND, REPORT_TEMPLATES } from '#rules';
import type { Field } from '../transitions/field.js';
import { minuteFields, savedMinuteForm } from './minute-fields.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { SettingsSubject } from './committee.subject.js';
import { chosenIn, personFields } from './person-form.js';
import type { SettingsDesk } from './settings-desk.js';
import {
  ClearanceForm,
  CommitteeSettingsForm,
  FollowingPolicyForm,
  LATER_DATES_BY,
  QuestionsForm,
  StandingItemsForm,
  TimetableForm,
} from './settings-forms.js';

const row = rowsFor<SettingsSubject, SettingsDesk>();
type SettingsRow = Row<SettingsSubject, SettingsDesk>;

/** What is asked for on a page of the usual kind. */
export const SETTINGS_PAGES: readonly SettingsRow[] = [
  row.form({
    noun: 'terms',
    commands: ['change'],
    form: CommitteeSettingsForm,
    asks: (subject) => ({
      title: 'How the committee works',
      fields: termsFields(subject),
      saved: savedTerms(subject),
      button: 'Save',
    }),
    act: (desk, act, form) =>
      desk.settings.change(act, {
        ...form,
        termsOfReference: form.termsOfReference ?? '',
        usualVenue: form.usualVenue ?? '',
      }),
  }),
  row.form({
    noun: 'following',
    commands: ['set-following'],
    form: FollowingPolicyForm,
    asks: ({ settings }) => ({
      title: 'How it follows through',
      happens: ['Requests already made, and dates already asked for, stay as they are.'],
      fields: [
        {
          kind: 'number',
          name: 'attendanceNotice',
          label: 'Reasonable notice to attend, in working days',
          hint: `The law asks for reasonable notice and sets no number (${DUTY_TO_ATTEND.text})`,
          value: String(settings.attendanceNotice),
        },
        {
          kind: 'one of',
          name: 'laterDatesAgreedBy',
          label: 'Who agrees later target dates',
          value: settings.laterDatesAgreedBy,
          choices: Object.entries(LATER_DATES_BY).map(([value, text]) => ({ value, text })),
        },
      ],
      saved: {
        attendanceNotice: String(settings.attendanceNotice),
        laterDatesAgreedBy: settings.laterDatesAgreedBy,
      },
      button: 'Save',
    }),
    act: (desk, act, form) => desk.following.set(act, form),
  }),
  row.form({
    noun: 'clearances',
    commands: ['name-clearance'],
    form: ClearanceForm,
    asks: ({ people, settings }) => ({
      title: 'Who clears its reports',
      rows: settings.clearances.map(({ kind, name, post }) => ({
        key: CLEARANCES[kind],
        value: `${name}, ${post}`,
      })),
      happens: [
        'Reports that are sent for clearance from now on are sent to this person.',
        'A report already with somebody stays with them.',
      ],
      fields: [
        {
          kind: 'one of',
          name: 'kind',
          label: 'Which clearance',
          choices: Object.entries(CLEARANCES).map(([value, text]) => ({ value, text })),
        },
        {
          kind: 'one of',
          name: 'needed',
          label: 'Do its reports need it?',
          value: 'yes',
          choices: [
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No: take it off the list' },
          ],
        },
        ...personFields(people, { label: 'Who gives it' }),
      ],
      button: 'Save',
    }),
    act: (desk, act, form) =>
      form.needed === 'no'
        ? desk.clearances.remove(act, { kind: form.kind })
        : desk.clearances.name(act, { kind: form.kind, who: chosenIn(form) }),
  }),
];

const LISTS: readonly SettingsRow[] = [
  row.form({
    noun: 'standing-items',
    commands: ['set-standing-items'],
    form: StandingItemsForm,
    asks: () => ({ title: 'Standing items', button: 'Save' }),
    act: (desk, act, form) => desk.settings.setStandingItems(act, form.items),
  }),
  row.form({
    noun: 'timetable',
    commands: ['set-timetable'],
    form: TimetableForm,
    asks: () => ({ title: 'Internal timetable', button: 'Save' }),
    act: (desk, act, form) => desk.settings.setTimetable(act, form.steps),
  }),
  row.form({
    noun: 'questions',
    commands: ['set-questions'],
    form: QuestionsForm,
    asks: () => ({ title: 'Questions for scoring topics', button: 'Save' }),
    act: (desk, act, form) => desk.settings.setQuestions(act, form.questions),
  }),
];

/** Everything that can be set about a committee: the API has a sub-resource for each. */
export const SETTINGS_ROWS: readonly SettingsRow[] = [...SETTINGS_PAGES, ...LISTS];

/** One of them by its noun. Throws on a noun there is no row for. */
export function settingsRow(noun: string): SettingsRow {
  const found = SETTINGS_ROWS.find((one) => one.noun === noun);
  if (found === undefined) throw new Error(`Nothing about a committee is set at "${noun}".`);
  return found;
}

function termsFields(subject: SettingsSubject): readonly Field[] {
  const { settings } = subject;
  const kinds = new Set([...CONSTITUTIONS, settings.constitutedAs].filter((kind) => kind !== null));
  const saved = savedTerms(subject);
  const fields: readonly Field[] = [
    {
      kind: 'long text',
      name: 'termsOfReference',
      label: 'Terms of reference',
      hint: 'The public can read them',
    },
    { kind: 'number', name: 'quorum', label: 'Quorum', hint: 'Voting members needed' },
    {
      kind: 'one of',
      name: 'constitutedAs',
      label: 'Constituted as',
      choices: [
        { value: '', text: 'Nothing but itself' },
        ...[...kinds].map((kind) => ({ value: kind, text: `The ${kind}` })),
      ],
    },
    ...minuteFields(subject),
    {
      kind: 'one of',
      name: 'reportTemplate',
      label: 'Form of its reports',
      choices: Object.entries(REPORT_TEMPLATES).map(([value, { name }]) => ({ value, text: name })),
    },
    { kind: 'line', name: 'usualVenue', label: 'Usual place' },
    { kind: 'date', name: 'usualStart', label: 'Usual time', hint: 'For example 10:00 or 6.30pm' },
  ];
  return fields.map((field) => ({ ...field, value: saved[field.name] ?? '' }));
}

function savedTerms({ settings }: SettingsSubject): Readonly<Record<string, string>> {
  return {
    termsOfReference: settings.termsOfReference,
    quorum: String(settings.quorum),
    constitutedAs: settings.constitutedAs ?? '',
    ...savedMinuteForm(settings),
    reportTemplate: settings.reportTemplate,
    usualVenue: settings.usualVenue,
    usualStart: settings.usualStart,
  };
}
