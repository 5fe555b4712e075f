import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import { refuse } from '#rules';
import type { FormView } from '../http/form-view.js';
import { rowShown } from './import.presenter.js';
import { sharedReason, withoutShared } from './shared-reason.js';
import type { ImportSubject } from './import.subject.js';

/** One row of an import as the page shows it where a person decides about its cells, and whether to leave it out. */
export function importRowPresenter(subject: ImportSubject, line: number, form: FormView) {
  const { preview, id, version } = subject;
  const row = preview?.rows.find((one) => one.line === line);
  if (preview === null || row === undefined)
    refuse('not-found', 'There is no such row to decide on.');
  const shared = sharedReason(row);
  const typedPart = form.values['part'];
  const page = paths.importRow(id, line);
  return {
    ...rowShown(id, row),
    back: subject.page,
    at: page,
    version,
    key: newId(),
    omitted: row.omitted,
    mayBeSure: row.cells.some(
      ({ state, part, reading }) => state !== 'ok' && !(part === 'text' && reading === ''),
    ),
    isSaidRight: row.cells.some(({ isSaidRight }) => isSaidRight),
    reason: shared,
    cells: row.cells.map((cell) => {
      const isTyped = typedPart === cell.part;
      return {
        ...cell,
        why: withoutShared(cell.why, shared),
        reading: cell.reading === '' ? 'nothing' : cell.reading,
        place: cell.column === null ? 'No column was found' : `Printed in column ${cell.column}`,
        raw: cell.raw === '' ? 'Nothing is printed' : cell.raw,
        typed: isTyped ? (form.values['words'] ?? '') : '',
        message: isTyped ? form.messages['words'] : undefined,
        badge: rowShown(id, { ...row, state: cell.state }).state,
      };
    }),
  };
}
