import { RATINGS, type Rating } from '#rules';
import { OneOf, Written, WrittenIfAny } from '../../transitions/form-fields.js';
import { formRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';
import { minuteField } from './minute-field.js';
import { resolutionCited } from './resolution-cited.js';

class CommitteeRatingForm {
  @OneOf(RATINGS, 'Choose a rating')
  rating: Rating;

  @Written({ missing: 'Choose the minute: only the committee can rate for itself' })
  minute: string;

  @WrittenIfAny()
  remark?: string | null;
}

/** The committee's own rating, by a minute, beside the officer's and the authority's. */
export const committeeRating = formRow({
  noun: 'committee-rating',
  commands: ['rate-by-committee'],
  brings: 'minutes',
  form: CommitteeRatingForm,
  asks: (subject) => ({
    title: `Record how the ${subject.addressee.committee} rates the progress?`,
    button: 'Record the rating',
    rows: howItStands(subject),
    happens: ['It stands beside what the authority says and what you rated; none changes another.'],
    fields: [
      {
        kind: 'one of',
        name: 'rating',
        label: 'The committee’s rating',
        choices: Object.entries(RATINGS).map(([value, text]) => ({ value, text })),
      },
      minuteField(subject),
      { kind: 'long text', name: 'remark', label: 'Remark (optional)' },
    ],
  }),
  act: async (desk, act, { rating, minute, remark = null }) =>
    desk.committeeRatings.rate(act, {
      rating,
      remark,
      resolutionId: await resolutionCited(desk, act, minute),
    }),
});
