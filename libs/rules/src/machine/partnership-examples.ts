import { tomorrow, type Example } from './needs-example.js';

/** What the outcome of an item of a partnership's meeting needs. */
export const PARTNERSHIP_EXAMPLES = {
  'what the outcome needs': {
    met: [
      { minute: '12/1' },
      { minute: '12/1', outcome: 'noted' },
      { minute: '12/1', outcome: 'action agreed', owner: 'The police', targetDate: tomorrow },
    ],
    unmet: [
      [{}, 'minute'],
      [{ minute: ' ', outcome: 'noted' }, 'minute'],
      [{ minute: '12/1', outcome: 'action agreed' }, 'owner', 'dueOn'],
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;
