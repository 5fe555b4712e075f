import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';
import type { VoteTaken } from '#records/resolutions';
import { VOTE_PARTS, type VotePart } from '#rules';
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

const CastingVoteIfAny = (): PropertyDecorator => {
  const message = 'Choose how the casting vote was given, or that none was';
  const checks = [IsOptional(), IsIn(['for', 'against', 'none', ''], { message })];
  return (target, name) => checks.forEach((check) => check(target, name));
};

type Casting = 'for' | 'against' | 'none' | '';

const castingOf = (typed: Casting | undefined) =>
  typed === 'for' || typed === 'against' ? { castingVote: typed } : {};

/** A vote by show of hands, as it was counted. */
export class VoteForm {
  @Count('voted for')
  for: number;

  @Count('voted against')
  against: number;

  @Count('abstained')
  abstained: number;

  @Count('did not vote')
  notVoting: number;

  /** On a tie, by who presides. */
  @CastingVoteIfAny()
  castingVote?: Casting;

  get taken(): VoteTaken {
    const { for: inFavour, against, abstained, notVoting } = this;
    const votes = { for: inFavour, against, abstained, notVoting };
    return { votes: { ...votes, ...castingOf(this.castingVote) } };
  }
}

/** A named vote: on the page one field a voter, `named-` and their id; from a machine `named`, by id or by name. */
export class NamedVoteForm {
  @Transform(({ obj }) => namedIn(obj))
  @IsObject({ message: 'Say how each member voted' })
  named: Record<string, VotePart>;

  @CastingVoteIfAny()
  castingVote?: Casting;

  get taken(): VoteTaken {
    return { method: 'named', named: this.named, ...castingOf(this.castingVote) };
  }
}

const NAMED = 'named-';

/** What is no list of votes stays as it was sent, for the check to refuse. */
function namedIn(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null) return {};
  const named: unknown = Reflect.get(typed, 'named');
  if (named !== undefined && named !== 'each' && !isList(named)) return named;
  const fields = Object.entries(typed).flatMap(([name, value]) => {
    if (name.startsWith(NAMED)) return [[name.slice(NAMED.length), value]];
    return name === 'named' && typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  });
  return fields.every(([, value]) => isPart(value)) ? Object.fromEntries(fields) : null;
}

const isList = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPart = (value: unknown): value is VotePart =>
  typeof value === 'string' && Object.hasOwn(VOTE_PARTS, value);

/** The casting vote of whoever presides: they may give none. */
export class CastingVoteForm {
  @IsIn(['for', 'against', 'none'], {
    message: 'Choose how the casting vote was given, or that none was',
  })
  castingVote: 'for' | 'against' | 'none';
}

const { for: inFavour, against, abstained } = VOTE_PARTS;

/** A vote that its voter wants on the record. */
export class OwnVoteForm {
  @Written({ missing: 'Choose whose vote it is' })
  voter: string;

  @OneOf({ for: inFavour, against, abstained }, 'Choose how they voted')
  vote: 'for' | 'against' | 'abstained';
}
