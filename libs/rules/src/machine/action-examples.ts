import type { Example } from './needs-example.js';

/** What changing an action needs. */
export const ACTION_EXAMPLES = {
  'who agreed to it': {
    met: [{ agreedBy: 'The working group' }],
    unmet: [[{ agreedBy: ' ' }, 'agreedBy']],
  },
  'who is accountable': {
    met: [{ owner: 'Marchfield Police' }],
    unmet: [[{}, 'accountable']],
  },
} as const satisfies Readonly<Record<string, Example>>;
