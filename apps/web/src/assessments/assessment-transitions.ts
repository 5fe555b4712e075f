import { dateInWords } from '#rules';
import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { AssessmentDesk } from './assessment-desk.js';
import { FeedForm, WorkshopForm, WorkshopHeldForm } from './assessment-forms.js';
import type { AssessmentSubject } from './assessment.subject.js';

export type AssessmentRow = Row<AssessmentSubject, AssessmentDesk>;

const row = rowsFor<AssessmentSubject, AssessmentDesk>();

const WORKSHOP = row.form({
  noun: 'workshop',
  commands: ['call-workshop'],
  form: WorkshopForm,
  asks: ({ assessment: { workshop, year }, choices }) => ({
    title: workshop === null ? `Call the workshop of ${year}?` : 'Call the workshop anew?',
    happens: [
      'Everybody chosen gets a letter today, with an invitation for their calendar.',
      ...(workshop === null ? [] : ['Whoever is invited already gets the new day.']),
    ],
    fields: [
      {
        kind: 'date',
        name: 'on',
        label: 'Day',
        hint: 'For example 6 December 2027',
        alsoCalled: ['heldOn', 'meetingId'],
        value: workshop?.on ?? '',
      },
      {
        kind: 'line',
        name: 'at',
        label: 'Time',
        hint: 'For example 10:00',
        value: workshop?.at ?? '',
      },
      {
        kind: 'line',
        name: 'place',
        label: 'Where',
        alsoCalled: ['venue'],
        value: workshop?.place ?? '',
      },
      {
        kind: 'long text',
        name: 'about',
        label: 'What to prepare (optional)',
        value: workshop?.about ?? '',
      },
      {
        kind: 'some of',
        name: 'invited',
        label: 'Who is asked to come',
        value: (workshop?.invited ?? []).map(({ id }) => id),
        choices: (choices?.people ?? []).map(({ id, name, post }) => ({
          value: id,
          text: `${name}, ${post}`,
        })),
      },
    ],
    button: 'Call the workshop',
  }),
  act: (desk, act, { about, ...form }) =>
    desk.assessments.callWorkshop(act, { ...form, about: about ?? '' }),
});

const CANCELLED = row.form({
  noun: 'workshop-cancellation',
  commands: ['cancel-workshop'],
  form: ReasonForm,
  when: ({ assessment: { workshop } }) => workshop !== null && workshop.cancelledBecause === null,
  asks: ({ assessment: { workshop } }) => ({
    title: 'Cancel the workshop?',
    rows:
      workshop === null
        ? []
        : [
            { key: 'Workshop', value: `${dateInWords(workshop.on)}, ${workshop.at}` },
            { key: 'Invited', value: workshop.invited.map(({ name }) => name).join(', ') },
          ],
    happens: [
      'Everybody invited gets a letter today that takes it out of their calendar.',
      'You can call it for another day.',
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    button: 'Cancel the workshop',
  }),
  act: (desk, act, { reason }) => desk.assessments.cancelWorkshop(act, { reason }),
});

const DATA_SET = row.plain({
  noun: 'data-set',
  commands: ['close-data-set'],
  when: ({ assessment: { asAt } }) => asAt === null,
  asks: ({ assessment, today }) => ({
    title: 'Close the data set as at today?',
    rows: [
      { key: 'As at', value: dateInWords(today) },
      { key: 'Planned for', value: dateInWords(assessment.closesOn) },
      { key: 'Requests still awaited', value: String(assessment.awaited) },
    ],
    happens: [
      'What has come is frozen as it is today.',
      'What comes later is kept as a new figure and is none of the set.',
    ],
    button: 'Close the data set',
  }),
  act: (desk, act) => desk.assessments.closeDataSet(act),
});

const HELD = row.form({
  noun: 'workshop-notes',
  commands: ['hold-workshop'],
  form: WorkshopHeldForm,
  asks: ({ assessment: { workshop } }) => ({
    title: 'Record the workshop',
    fields: [
      { kind: 'date', name: 'on', label: 'Day it was held', value: workshop?.on ?? '' },
      {
        kind: 'long text',
        name: 'notes',
        label: 'What was said',
        hint: 'Write nothing that is not for the partnership',
        alsoCalled: ['text'],
      },
    ],
    button: 'Record the workshop',
  }),
  act: (desk, act, form) => desk.assessments.holdWorkshop(act, form),
});

const FINISHED = row.plain({
  noun: 'findings-finished',
  commands: ['write-findings'],
  asks: ({ assessment }) => ({
    title: 'Are the findings finished?',
    rows: [
      { key: 'Findings', value: String(assessment.findings) },
      {
        key: 'Data set',
        value:
          assessment.asAt === null ? 'Not closed yet' : `As at ${dateInWords(assessment.asAt)}`,
      },
    ],
    happens: ['They stand as they are, for the next edition. You can open them again.'],
    button: 'Finish the findings',
  }),
  act: (desk, act) => desk.assessments.writeFindings(act),
});

const REOPENED = row.form({
  noun: 'findings-reopened',
  commands: ['rewrite'],
  form: ReasonForm,
  asks: () => ({
    title: 'Open the findings again?',
    fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
    button: 'Open the findings again',
  }),
  act: (desk, act, { reason }) => desk.assessments.rewrite(act, { reason }),
});

const EDITION = row.form({
  noun: 'edition',
  commands: ['feed'],
  form: FeedForm,
  asks: ({ choices }) => ({
    title: 'Which edition does it feed?',
    happens: [
      'The assessment is finished with that.',
      ...(choices?.editions.length === 0
        ? ['No edition is being drafted: begin the next one first.']
        : []),
    ],
    fields: [
      {
        kind: 'one of',
        name: 'edition',
        label: 'Edition',
        choices: (choices?.editions ?? []).map(({ id, title }) => ({ value: id, text: title })),
      },
    ],
    button: 'Feed it into the edition',
  }),
  act: (desk, act, { edition }) => desk.assessments.feed(act, { edition }),
});

/** Everything that can be done with an assessment, in the order of its life. */
export const ASSESSMENT_ROWS: readonly AssessmentRow[] = [
  WORKSHOP,
  CANCELLED,
  HELD,
  DATA_SET,
  FINISHED,
  EDITION,
  REOPENED,
];
