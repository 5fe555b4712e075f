import { ReasonForm } from '../transitions/reason-form.js';
import { rowsFor, type Row } from '../transitions/row.js';
import type { ActionDesk } from './action-desk.js';
import { CHANGE_TRANSITIONS } from './action-changes.js';
import { CLAIM_FIELDS, DUE_FIELDS, UPDATE_FIELDS } from './action-fields.js';
import { ClaimForm, DueForm, UpdateForm } from './action-forms.js';
import { actionRows, claimRows, lastSaidRows } from './action-rows.js';
import type { ActionSubject } from './action.subject.js';

const row = rowsFor<ActionSubject, ActionDesk>();

const REASON = [{ kind: 'long text', name: 'reason', label: 'Reason' }] as const;

/** An update of an action, for its page and the signed link alike. */
export const UPDATE = row.form({
  noun: 'update',
  commands: ['report', 'start', 'mark-at-risk', 'mark-on-track'],
  form: UpdateForm,
  asks: ({ action }) => ({
    title: 'Give an update',
    rows: [...actionRows(action), ...lastSaidRows(action)],
    fields: UPDATE_FIELDS,
    button: 'Save the update',
  }),
  act: (desk, act, { text, rating }) =>
    desk.actions.update(act, { text, rating: rating === 'as it stands' ? null : rating }),
});

/** Looked at, and nothing changed: one press. */
export const NO_CHANGE = row.plain({
  noun: 'no-change',
  commands: ['report'],
  says: 'Say that nothing changed',
  asks: ({ action }) => ({
    title: 'Has nothing changed?',
    rows: [...actionRows(action), ...lastSaidRows(action)],
    button: 'Nothing changed',
  }),
  act: (desk, act) => desk.actions.noChange(act),
});

export const CLAIM = row.form({
  noun: 'claim',
  commands: ['claim'],
  form: ClaimForm,
  asks: ({ action }) => ({
    title: 'Is this action complete?',
    rows: actionRows(action),
    fields: CLAIM_FIELDS,
    happens: ['The working group verifies it, or asks back.'],
    button: 'Claim it complete',
  }),
  act: (desk, act, form) => desk.actions.claim(act, form),
});

/** A new due, for its page and the signed link alike. */
export const MOVE_DUE = row.form({
  noun: 'date',
  commands: ['move-due'],
  form: DueForm,
  asks: ({ action }) => ({
    title: 'Move the date',
    rows: actionRows(action),
    fields: DUE_FIELDS,
    happens: ['The date it had stays on record, and the move is counted.'],
    button: 'Move the date',
  }),
  act: (desk, act, form) => desk.actions.moveDue(act, form),
});

/** What whoever does an action may do with it, by its page or by a signed link. */
export const DOING: readonly Row<ActionSubject, ActionDesk>[] = [
  UPDATE,
  NO_CHANGE,
  CLAIM,
  MOVE_DUE,
];

/** Everything that can be done to an action, in the order it is done: one row a noun. */
export const ACTION_TRANSITIONS: readonly Row<ActionSubject, ActionDesk>[] = [
  row.plain({
    noun: 'verification',
    commands: ['verify'],
    asks: ({ action }) => ({
      title: 'Verify that this action is complete?',
      rows: [...actionRows(action), ...claimRows(action), ...lastSaidRows(action)],
      button: 'Verify',
    }),
    act: (desk, act) => desk.actions.verify(act),
  }),
  row.form({
    noun: 'query',
    commands: ['query'],
    form: ReasonForm,
    asks: ({ action }) => ({
      title: 'Query the claim?',
      rows: [...actionRows(action), ...claimRows(action), ...lastSaidRows(action)],
      fields: [{ kind: 'long text', name: 'reason', label: 'What the working group asks' }],
      happens: ['The action is in progress again.'],
      button: 'Query the claim',
    }),
    act: (desk, act, form) => desk.actions.query(act, form),
  }),
  ...DOING,
  ...CHANGE_TRANSITIONS,
  row.form({
    noun: 'pause',
    commands: ['pause'],
    form: ReasonForm,
    asks: ({ action }) => ({
      title: 'Pause this action?',
      rows: actionRows(action),
      fields: REASON,
      happens: ['It is not overdue while it is paused, and nobody is reminded of it.'],
      button: 'Pause the action',
    }),
    act: (desk, act, form) => desk.actions.pause(act, form),
  }),
  row.plain({
    noun: 'resumption',
    commands: ['resume'],
    asks: ({ action }) => ({
      title: 'Resume this action?',
      rows: actionRows(action),
      button: 'Resume the action',
    }),
    act: (desk, act) => desk.actions.resume(act),
  }),
  row.form({
    noun: 'cancellation',
    commands: ['cancel'],
    form: ReasonForm,
    asks: ({ action }) => ({
      title: 'Cancel this action?',
      rows: actionRows(action),
      fields: REASON,
      warning: 'A cancelled action cannot be taken up again. It stays in the plan with the reason.',
      button: 'Cancel the action',
    }),
    act: (desk, act, form) => desk.actions.cancel(act, form),
  }),
];
