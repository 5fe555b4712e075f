import { because, from, type Sentence } from './phrases.js';

/** What happens to a measure. Its figures are in no sentence: some are too small to show. */
export const MEASURE_EVENTS = {
  'measure.added': (f) => `Measure added: ${f.title ?? ''}. Wanted: ${f.text ?? ''}`,
  'measure.changed': (f) =>
    `Measure changed from ${f.before ?? ''} to ${f.after ?? ''}${because(f)}.`,
  'measure.figure-entered': (f) => `Figure entered for ${f.title ?? ''} (${f.text ?? ''}).`,
  'measure.figure-revised': (f) => `Figure for ${f.title ?? ''} revised${because(f)}.`,
  'measure.figures-taken-in': (f) => `Figures taken in from a table: ${f.text ?? ''}.`,
  'measure.counted-anew': (f) => `Counted another way${from(f.on)}${because(f)}.`,
  'measure.ended': (f) => `Measure ended${because(f)}.`,
} as const satisfies Record<string, Sentence>;
