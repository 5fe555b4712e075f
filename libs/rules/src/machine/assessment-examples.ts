import { today, type Example } from './needs-example.js';

/** What a strategic assessment needs. */
export const ASSESSMENT_EXAMPLES = {
  'a data set still open': { met: [{}], unmet: [[{ asAt: today }, 'not-ready']] },
  'a closed data set': { met: [{ asAt: today }], unmet: [[{}, 'not-ready']] },
  'at least one finding': {
    met: [{ findings: 1 }],
    unmet: [
      [{}, 'not-ready'],
      [{ findings: 0 }, 'not-ready'],
    ],
  },
  'somebody invited': { met: [{ items: 2 }], unmet: [[{ items: 0 }, 'invited']] },
  'a workshop that is called': { met: [{ heldOn: today }], unmet: [[{}, 'not-ready']] },
  'an edition it feeds': { met: [{ title: 'Edition 4' }], unmet: [[{}, 'edition']] },
  'what is still missing': { met: [{ wanted: 'Wards.' }], unmet: [[{}, 'wanted']] },
} as const satisfies Readonly<Record<string, Example>>;
