import { RATINGS, type Rating } from '#rules';
import { OneOf, Written } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

class RatingForm {
  @OneOf(RATINGS, 'Choose a rating')
  rating: Rating;

  @Written({ missing: 'Give the reason for the rating' })
  reason: string;
}

/** The officer's rating, beside what the authority says of itself. */
export const rating = formRow({
  noun: 'rating',
  commands: ['rate-progress'],
  form: RatingForm,
  asks: (subject) => ({
    title: 'Rate the progress?',
    button: 'Record the rating',
    rows: howItStands(subject),
    happens: ['Your rating stands beside what the authority says; neither changes the other.'],
    fields: [
      {
        kind: 'one of',
        name: 'rating',
        label: 'Your rating',
        choices: Object.entries(RATINGS).map(([value, text]) => ({ value, text })),
      },
      { kind: 'long text', name: 'reason', label: 'Why' },
    ],
  }),
  act: (desk, act, fields) =>
    desk.following.rateProgress(act, { rating: fields.rating, reason: fields.reason }),
});
