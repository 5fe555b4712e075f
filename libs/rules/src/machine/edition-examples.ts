import { today, tomorrow, yesterday, type Example } from './needs-example.js';

/** What a new edition of an agreement needs. */
export const EDITION_EXAMPLES = {
  'every present priority decided': {
    met: [{}, { undecided: [] }],
    unmet: [[{ undecided: ['Burglary', 'Road safety'] }, 'not-ready', 'not-ready']],
  },
  'a priority to stand': {
    met: [{ items: 1 }],
    unmet: [
      [{}, 'not-ready'],
      [{ items: 0 }, 'not-ready'],
    ],
  },
  'minute of the partnership': {
    met: [{ minute: '14' }],
    unmet: [
      [{}, 'minute'],
      [{ minute: ' ' }, 'minute'],
    ],
  },
  'its first day has come': {
    met: [{}, { startsOn: today }, { startsOn: yesterday }],
    unmet: [[{ startsOn: tomorrow }, 'not-ready']],
  },
} as const satisfies Readonly<Record<string, Example>>;
