import { RATINGS, type Rating } from '#rules';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** A priority lead's return: how it stands, what changed, and what will be done when it is not on track. */
export class ReviewReturnForm {
  @OneOf(RATINGS, 'Choose how the priority stands')
  rating: Rating;

  @Written({ missing: 'Say what changed since last time' })
  whatChanged: string;

  @WrittenIfAny()
  action: string | null = null;
}

/** A concern of the working group, in its words. */
export class ConcernForm {
  @Written({ missing: 'Say what the concern is' })
  text: string;
}
