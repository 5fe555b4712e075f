import { rowsFor, type Row } from '../transitions/row.js';
import type { ActionDesk } from './action-desk.js';
import { choicesWith, measuresField, prioritiesField, wordsFields } from './action-fields.js';
import { confirmedField } from './confirmed-field.js';
import { AccountableForm, ActionChangeForm, ServesForm, SuccessorForm } from './action-forms.js';
import { actionRows, savedWords } from './action-rows.js';
import type { ActionSubject } from './action.subject.js';
import { linesOf } from './lines.js';

const row = rowsFor<ActionSubject, ActionDesk>();

const EXCERPT = 80;
const excerpt = (text: string): string =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1)}…`;

/** What the officer changes of an action: its words, who is accountable, what it serves, what takes its place. */
export const CHANGE_TRANSITIONS: readonly Row<ActionSubject, ActionDesk>[] = [
  row.form({
    noun: 'change',
    commands: ['change'],
    form: ActionChangeForm,
    asks: ({ action }) => ({
      title: 'Change the action',
      fields: [
        ...wordsFields(action),
        ...confirmedField(action),
        {
          kind: 'long text',
          name: 'reason',
          label: 'Reason',
          hint: action.isAgreed ? 'The plan is agreed, so a reason is needed' : 'If there is one',
        },
      ],
      saved: savedWords(action),
      happens: ['What it said before stays in its history.'],
      button: 'Save the action',
    }),
    act: (desk, act, form) =>
      desk.changes.change(act, {
        reference: form.reference ?? '',
        group: form.group ?? '',
        wording: form.wording,
        funding: form.funding ?? '',
        leads: linesOf(form.leads),
        partners: linesOf(form.partners),
        confirmed: form.confirmed,
        reason: form.reason,
      }),
  }),
  row.form({
    noun: 'accountable',
    commands: ['name-accountable'],
    form: AccountableForm,
    asks: ({ action }) => ({
      title: 'Which lead agency is accountable?',
      rows: actionRows(action),
      fields: [
        {
          kind: 'one of',
          name: 'accountable',
          label: 'Accountable',
          value: action.agencies.find((one) => one.isAccountable)?.id ?? '',
          choices: action.agencies
            .filter(({ part }) => part === 'lead')
            .map(({ id, name }) => ({ value: id, text: name })),
        },
      ],
      happens: ['Its people are asked for updates, and may give them.'],
      ...(action.agencies.some(({ part }) => part === 'lead')
        ? { button: 'Save' }
        : { button: null, warning: 'It has no lead agency yet: change the action first.' }),
    }),
    act: (desk, act, { accountable }) => desk.changes.nameAccountable(act, { agency: accountable }),
  }),
  row.form({
    noun: 'links',
    commands: ['link'],
    form: ServesForm,
    asks: ({ action, priorities, measures }) => ({
      title: 'What does this action serve?',
      rows: actionRows(action),
      fields: [
        ...prioritiesField(
          choicesWith(priorities, action.priorities),
          action.priorities.map(({ id }) => id),
        ),
        {
          kind: 'long text',
          name: 'recommendations',
          label: 'Recommendations it answers',
          hint: 'References, one to a line, such as CDC-2023-1',
          value: action.recommendations.join('\n'),
        },
        ...measuresField(
          choicesWith(measures, action.measures),
          action.measures.map(({ id }) => id),
        ),
      ],
      button: 'Save',
    }),
    act: (desk, act, form) =>
      desk.changes.link(act, {
        priorities: form.priorities,
        recommendations: linesOf(form.recommendations),
        measures: form.measures,
      }),
  }),
  row.form({
    noun: 'supersession',
    commands: ['supersede'],
    form: SuccessorForm,
    asks: ({ action, others }) => ({
      title: 'Does another action take its place?',
      rows: actionRows(action),
      fields: [
        {
          kind: 'menu',
          name: 'successor',
          label: 'The action that takes its place',
          choices: [
            { value: '', text: 'Choose an action' },
            ...others.map(({ id, reference, wording }) => ({
              value: id,
              text: `${reference} ${excerpt(wording)}`.trim(),
            })),
          ],
        },
        { kind: 'long text', name: 'reason', label: 'Reason' },
      ],
      warning: 'It ends here; the other action goes on in its place.',
      button: 'Supersede it',
    }),
    act: (desk, act, { successor, reason }) =>
      desk.actions.supersede(act, { successorId: successor, reason }),
  }),
];
