import { Transform } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { RESOLUTION_KINDS, type ResolutionKind, type Votes } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written } from '../transitions/form-fields.js';

const MOST_VOTES = 1000;

const Count = (what: string): PropertyDecorator => {
  const message = `Enter how many ${what}, as a whole number: 0 if nobody did`;
  const checks = [
    Transform(({ value }) => wholeNumber(value)),
    IsInt({ message }),
    Min(0, { message }),
    Max(MOST_VOTES, { message }),
  ];
  return (target, name) => checks.forEach((check) => check(target, name));
};

/** A new motion: what it would do, and its words. */
export class MotionForm {
  @OneOf(RESOLUTION_KINDS, 'Choose what the motion would do')
  kind: ResolutionKind;

  @Written({ missing: 'Enter the words of the motion' })
  wording: string;
}

export class MoverForm {
  @Written({ missing: 'Name the mover' })
  mover: string;
}

export class SeconderForm {
  @Written({ missing: 'Name the seconder' })
  seconder: string;
}

export class AmendmentForm {
  @Written({ missing: 'Name the mover' })
  mover: string;

  @Written({ missing: 'Enter the words the motion would have' })
  wording: string;
}

/** A vote as it was counted. */
export class VoteForm {
  @Count('voted for')
  for: number;

  @Count('voted against')
  against: number;

  @Count('abstained')
  abstained: number;

  @Count('did not vote')
  notVoting: number;

  get votes(): Omit<Votes, 'eligible'> {
    const { for: inFavour, against, abstained, notVoting } = this;
    return { for: inFavour, against, abstained, notVoting };
  }
}

/** The casting vote of whoever presides: they may give none. */
export class CastingVoteForm {
  @IsIn(['for', 'against', 'none'], {
    message: 'Choose how the casting vote was given, or that none was',
  })
  castingVote: 'for' | 'against' | 'none';
}
