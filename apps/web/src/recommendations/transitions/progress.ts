import { RATINGS, type Rating } from '#rules';
import { OneOf, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class ProgressForm {
  @OneOf(RATINGS, 'Choose a rating')
  rating: Rating;

  @Written({ missing: 'Say what has happened since the last report' })
  text: string;
}

/** The authority's own report of its progress. */
export const progress = formRow({
  noun: 'progress',
  commands: ['report-progress'],
  form: ProgressForm,
  asks: (subject) => ({
    title: 'Report progress?',
    button: 'Send the report',
    rows: howItStands(subject),
    happens: ['The next report is due three months from today.'],
    fields: [
      {
        kind: 'one of',
        name: 'rating',
        label: 'How it is going',
        choices: Object.entries(RATINGS).map(([value, text]) => ({ value, text })),
      },
      { kind: 'long text', name: 'text', label: 'What has happened since the last report' },
    ],
  }),
  act: (desk, act, { rating, text }) => desk.following.reportProgress(act, { rating, text }),
});
