import type { Sentence } from './phrases.js';

/** What happens to the report of a committee's year, and the sentence history tells of each. */
export const ANNUAL_REPORT_EVENTS = {
  'annual-report.made': (f) => `Report ${f.version ?? ''} of the year ${f.text ?? ''} made.`,
  'annual-report.published': (f) =>
    `Report ${f.version ?? ''} of the year ${f.text ?? ''} published.`,
  'annual-report.withdrawn': (f) =>
    `Report ${f.version ?? ''} of the year ${f.text ?? ''} withdrawn: ${f.reason ?? ''}.`,
} as const satisfies Record<string, Sentence>;
