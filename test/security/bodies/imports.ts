import { MARK, REASON, type Bodies } from './words.js';

const PASTED = '1.1\tWalk the estate twice\tCSU\tPolice\tApril 2024\tExisting Budgets';

/** What is sent about papers that are brought in. */
export const IMPORT_BODIES: Bodies = {
  'imports/new': { kind: 'action plan', pasted: PASTED },
  'v1/imports': { kind: 'action plan', pasted: PASTED },
  'imports/acceptance': { seen: MARK },
  'imports/undoing': REASON,
  'imports/name': { words: 'YIP', authority: 'police' },
  'imports/as-printed': { words: 'YIP' },
  'imports/sure': { line: 12, sure: true },
  'imports/priority': { group: 'Rural crime', priority: '' },
  'imports/alike': { part: 'due', raw: 'Sept 2024', words: 'September 2024' },
  'imports/guesses': { part: 'leads' },
  'imports/cell': { line: 12, part: 'due', words: 'June 2024' },
  'imports/omission': { line: 12, ...REASON },
  'rows/cell': { part: 'due', words: 'June 2024' },
  'rows/sure': { sure: 'yes' },
  'rows/omission': REASON,
  'imports/errors': {},
};
