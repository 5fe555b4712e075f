import { MEASURE_KINDS } from '#rules';
import { rowsFor, type Row } from '../transitions/row.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { BreakFieldsForm } from './break-form.js';
import { newFigureFields, revisionFields } from './figure-fields.js';
import { FigureFieldsForm, figureOf, RevisionFieldsForm } from './figure-form.js';
import type { MeasureDesk, MeasureSubject } from './measure-desk.js';
import { GIVEN_AWAY } from './given-away.js';
import { measureFields } from './measure-fields.js';
import { wordsOfMeasure } from './measure-words.js';
import { MeasureChangeForm } from './measure-words-form.js';

const row = rowsFor<MeasureSubject, MeasureDesk>();
const takesFigures = ({ measure }: MeasureSubject): boolean =>
  MEASURE_KINDS[measure.kind].figures !== 'none';

/** What can be done about a measure, in the order it is usually done. */
export const MEASURE_ROWS: readonly Row<MeasureSubject, MeasureDesk>[] = [
  row.form({
    noun: 'figure',
    commands: ['enter-figure'],
    form: FigureFieldsForm,
    when: takesFigures,
    asks: ({ measure, today }) => ({
      title: 'Add a figure',
      happens: ['It is shown with its priority, and in the review of it.', GIVEN_AWAY],
      fields: newFigureFields(measure, today),
      button: 'Add it',
    }),
    act: (desk, act, form) => desk.measures.observe(act, figureOf(form)),
  }),
  row.form({
    noun: 'revision',
    commands: ['revise-figure'],
    form: RevisionFieldsForm,
    when: (subject) => takesFigures(subject) && subject.measure.figures.length > 0,
    asks: ({ measure, today }) => ({
      title: 'Revise a figure',
      happens: ['The earlier figure stays beside it, with the reason.', GIVEN_AWAY],
      fields: revisionFields(measure, today),
      button: 'Revise it',
    }),
    act: (desk, act, { reason, ...form }) =>
      desk.measures.revise(act, { ...figureOf({ ...form }), reason }),
  }),
  row.form({
    noun: 'change',
    commands: ['change'],
    form: MeasureChangeForm,
    asks: ({ measure, others, plans }) => ({
      title: 'Change the measure',
      happens: ['Its kind stays, because its figures are of that kind: end it and add another.'],
      fields: [
        ...measureFields(measure.kind, { saved: measure, others, plans }),
        { kind: 'line', name: 'reason', label: 'Why it changes' },
      ],
      saved: { name: measure.name, unit: measure.unit, source: measure.source },
      button: 'Save',
    }),
    act: async (desk, act, form) => {
      const others = await desk.places.measuresBesideMeasure(act.id);
      return desk.measures.change(act, { ...wordsOfMeasure(form, others), reason: form.reason });
    },
  }),
  row.form({
    noun: 'break',
    commands: ['count-anew'],
    form: BreakFieldsForm,
    when: takesFigures,
    asks: () => ({
      title: 'From when are figures counted another way?',
      warning: 'Nothing is compared across that day, and it cannot be taken back.',
      fields: [
        { kind: 'date', name: 'on', label: 'First day', hint: 'For example 1 April 2026' },
        {
          kind: 'line',
          name: 'reason',
          label: 'Why',
          hint: 'For example a new recording standard',
        },
      ],
      button: 'Mark the break',
    }),
    act: (desk, act, { on, reason }) => desk.measures.addBreak(act, { on, reason }),
  }),
  row.form({
    noun: 'end',
    commands: ['end'],
    form: ReasonForm,
    asks: ({ measure }) => ({
      title: `End ${measure.name}`,
      warning: 'No more figures are taken.',
      happens: ['Its figures stay to be read.'],
      fields: [{ kind: 'line', name: 'reason', label: 'Why' }],
      button: 'End it',
    }),
    act: (desk, act, form) => desk.measures.end(act, form),
  }),
];
