import { Transform } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PRUNE_TERMS, PRUNED_AS, type LocalDate, type PrunedAs } from '#rules';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { wholeNumber } from '../http/whole-number.js';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

const MOST_MONTHS = 120;
const MOST_YEARS = 30;
const MONTHS = { message: `Enter whole months, from 1 to ${MOST_MONTHS}` };
const YEARS = { message: `Enter whole years, from 1 to ${MOST_YEARS}` };
const CHOOSE = 'Choose at least one';

/** Of which committee, and from when on something is very old. */
export class PruneAskedForm {
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a committee from the list' })
  @MaxLength(100, { message: 'Choose a committee from the list' })
  committee?: string;

  @blankIsNothing
  @Transform(({ value }) => wholeNumber(value ?? PRUNE_TERMS.months))
  @IsInt(MONTHS)
  @Min(1, MONTHS)
  @Max(MOST_MONTHS, MONTHS)
  months: number = PRUNE_TERMS.months;

  @blankIsNothing
  @Transform(({ value }) => wholeNumber(value ?? PRUNE_TERMS.years))
  @IsInt(YEARS)
  @Min(1, YEARS)
  @Max(MOST_YEARS, YEARS)
  years: number = PRUNE_TERMS.years;
}

/** Which are proposed, how and why they are to be closed, and at which meeting. */
export class ProposalForm {
  @List()
  @IsArray({ message: CHOOSE })
  @IsUUID('all', { each: true, message: 'Choose from the list' })
  chosen: string[] = [];

  @IsIn(PRUNED_AS, { message: 'Choose how they are to be closed' })
  kind: PrunedAs;

  /** For all that have none of their own. */
  @WrittenIfAny()
  reason: string | null = null;

  @DateGiven()
  meeting: LocalDate;
}

/** Which of those proposed the committee closed, by which minute. */
export class ProposedClosingForm {
  @List()
  @IsArray({ message: CHOOSE })
  @IsUUID('all', { each: true, message: 'Choose from the list' })
  chosen: string[] = [];

  @Written({ missing: 'Choose the minute: only the committee can close a recommendation' })
  minute: string;
}

/** Which is proposed no longer, and why. */
export class ProposalEndForm {
  @IsUUID('all', { message: 'Choose from the list' })
  chosen: string;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** The reason typed for one of them, or that for all; empty when neither is there. */
export function reasonFor(sent: unknown, id: string, forAll: string | null): string {
  const typed: unknown =
    typeof sent === 'object' && sent !== null ? Reflect.get(sent, `reason-${id}`) : '';
  const own = typeof typed === 'string' ? typed.trim() : '';
  return own === '' ? (forAll ?? '') : own;
}
