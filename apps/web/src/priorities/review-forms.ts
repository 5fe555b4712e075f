import type { ReviewForm } from '#records/partnership';
import { RATINGS, type LocalDate, type Rating } from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** A priority lead's return: how it stands, what changed, and what will be done by when where it is not on track. */
export class ReviewReturnForm {
  @OneOf(RATINGS, 'Choose how the priority stands')
  rating: Rating;

  @Written({ missing: 'Say what changed since last time' })
  whatChanged: string;

  @WrittenIfAny()
  action: string | null = null;

  @DateGiven<ReviewReturnForm>(({ actionBy }) => Boolean(actionBy))
  actionBy?: LocalDate | '' | null;

  @WrittenIfAny()
  risks: string | null = null;

  @WrittenIfAny()
  concerns: string | null = null;

  /** The return as the record takes it. */
  toReturn(): ReviewForm {
    const { rating, whatChanged, action, actionBy, risks, concerns } = this;
    return { rating, whatChanged, action, actionBy: actionBy || null, risks, concerns };
  }
}

/** What becomes of a review once the concern about it is settled. */
export const AFTER_CONCERN = {
  accept: 'It is accepted as it was returned',
  'ask again': 'The lead is asked for it',
} as const;

/** How a concern was settled, and what then becomes of the review. */
export class SettlementForm {
  @Written({ missing: 'Say how it was settled' })
  reason: string;

  @OneOf(AFTER_CONCERN, 'Say what becomes of the review')
  becomes: keyof typeof AFTER_CONCERN;
}

/** A concern of the working group, in its words. */
export class ConcernForm {
  @Written({ missing: 'Say what the concern is' })
  text: string;
}
