import { REASON, type Bodies } from './words.js';

/** Right in form; the rule on what may be hidden stops it, so that nothing is added by those who may. */
const MEASURE = {
  kind: 'same period',
  name: 'Burglaries',
  direction: 'lower',
  periodKind: 'quarter',
  hidesBelow: 1,
  isPublic: 'no',
};
const FIGURE = {
  period: 'quarter:2023-04-01:2023-06-30',
  value: 40,
  asAt: '2023-07-05',
  source: 'Police',
  isProvisional: 'no',
};
const TABLE = { table: 'Measure,From,Figure\nBurglaries,2023-04-01,40' };

/** What is sent about success measures and their figures. */
export const MEASURE_BODIES: Bodies = {
  'priorities/measures': MEASURE,
  'measures/new': MEASURE,
  'measures/figure': FIGURE,
  'measures/revision': { ...FIGURE, ...REASON },
  'measures/change': { ...MEASURE, ...REASON },
  'measures/break': { on: '2023-04-01', ...REASON },
  'measures/end': REASON,
  'measures/figures': TABLE,
  'figures/acceptance': { ...TABLE, fingerprint: '0'.repeat(64) },
  'figures/left': TABLE,
  'figures/preview': TABLE,
  'partnerships/figures': { ...TABLE, fingerprint: '0'.repeat(64) },
};
