import { because, type Sentence } from './phrases.js';

/** What happens to papers that are out, are kept back or hang on a report. */
export const PAPER_EVENTS = {
  'subscription.asked': () => 'Letters about published papers were asked for.',
  'paper.withdrawn': (f) => `Paper withdrawn: ${f.title ?? ''}${because(f)}.`,
  'exemption.marked': (f) =>
    `${f.title ?? 'A paper'} marked as ${f.ground ?? 'not for publication'}${because(f)}.`,
  'exemption.lifted': (f) => `${f.title ?? 'A paper'} is public again${because(f)}.`,
  'document.added': (f) => `Document added: ${f.title ?? ''}.`,
  'document.replaced': (f) => `Document replaced: ${f.title ?? ''}${because(f)}.`,
  'document.removed': (f) => `Document removed: ${f.title ?? ''}${because(f)}.`,
} as const satisfies Record<string, Sentence>;
