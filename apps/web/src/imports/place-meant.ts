import type { NewImport } from '#records/imports';
import { refuse } from '#rules';
import type { ImportChoices } from './import-desk.js';
import type { NewImportForm } from './import-forms.js';

/** For which council, and which committee of it, a form brings what in. Refuses a tracker of no committee. */
export function placeMeant(
  { places, committees }: ImportChoices,
  { kind, council, committee, tracker, pasted }: NewImportForm,
): Omit<NewImport, 'file'> {
  const words = pasted ?? null;
  if (kind === 'tracker') {
    const found = committees.find(({ id }) => id === committee);
    if (found === undefined) {
      refuse('field-missing', 'Choose the committee whose tracker it is.', 'committee');
    }
    return { kind, councilId: found.councilId, committeeId: found.id, tracker, pasted: words };
  }
  const councilId = council ?? places[0]?.councilId;
  if (councilId === undefined) {
    refuse('field-wrong', 'You bring papers in for no council.', 'council');
  }
  return { kind, councilId, committeeId: null, pasted: words };
}
