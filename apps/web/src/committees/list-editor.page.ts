import { newId } from '#platform/ids';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import type { SettingsSubject } from './committee.subject.js';
import type { Column, ListEditor, RowTyped } from './list-editor.js';

interface Shown {
  readonly subject: SettingsSubject;
  readonly rows: readonly RowTyped[];
  readonly form: FormView;
  /** The version the rows were typed over; the present one when nothing was typed. */
  readonly seen: unknown;
  readonly notice?: string | null;
}

/** A list with a box for everything in it, buttons to order and remove, and one empty row at the end. */
export function listEditorPage(editor: ListEditor, shown: Shown): Page {
  const { title, intro, one, isOrdered, columns } = editor;
  const { subject, rows, form, seen, notice = null } = shown;
  const isStale = String(seen) !== String(subject.version);
  const lines = [...rows, {}].map((row: RowTyped, index) => ({
    number: index + 1,
    isFirst: index === 0,
    isLast: index >= rows.length - 1,
    isNew: index === rows.length,
    boxes: columns.map((column) => boxOf(column, index + 1, row[column.name])),
  }));
  return page('committees/views/list-editor.njk', {
    title,
    intro,
    one,
    isOrdered,
    lines,
    form,
    notice,
    caption: subject.caption,
    cancel: subject.page,
    action: `${subject.at}/${editor.noun}`,
    version: subject.version,
    key: newId(),
    saved: isStale ? editor.saved(subject).map(editor.inWords) : null,
  });
}

function boxOf({ name, label, kind, choices = [] }: Column, number: number, typed: unknown) {
  const value = typeof typed === 'string' ? typed : '';
  return { id: `${name}-${number}`, label, kind, value, choices };
}
