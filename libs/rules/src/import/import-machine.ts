import type { Machine, Transition } from '../machine/index.js';

const STATES = {
  read: { is: 'read, with nothing written yet' },
  'being settled': { is: 'being settled, with nothing written yet' },
  accepted: { is: 'accepted' },
  undone: { is: 'undone', final: true },
} as const;

export type ImportState = keyof typeof STATES;
export type ImportCommand = 'settle' | 'accept' | 'undo';

const OPEN = ['read', 'being settled'] as const;

const TRANSITIONS: readonly Transition<ImportState, ImportCommand>[] = [
  {
    command: 'settle',
    label: 'Decide on a cell or a row',
    from: [...OPEN],
    to: 'being settled',
    who: 'import papers',
    needs: ['text'],
    clock: 'none',
    event: 'import.settled',
  },
  {
    command: 'accept',
    label: 'Accept it',
    from: [...OPEN],
    to: 'accepted',
    who: 'import papers',
    needs: ['text'],
    clock: 'none',
    event: 'import.accepted',
  },
  {
    command: 'undo',
    label: 'Undo it',
    from: ['accepted'],
    to: 'undone',
    who: 'import papers',
    needs: ['reason', 'text'],
    clock: 'none',
    event: 'import.undone',
  },
];

/** A paper on its way into the record: read, settled cell by cell by a person, accepted, and perhaps undone. */
export const IMPORT = {
  name: 'import',
  initial: 'read',
  states: STATES,
  transitions: TRANSITIONS,
} as const satisfies Machine<ImportState, ImportCommand>;
