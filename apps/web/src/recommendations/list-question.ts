import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches, MaxLength, Validate } from 'class-validator';
import {
  RATERS,
  STATE_GROUPS,
  type ListFilter,
  type Rater,
  type StateGroup,
} from '#records/recommendations';
import {
  ADDRESSEE,
  OVERALL,
  RATINGS,
  type AddresseeState,
  type LocalDate,
  type OverallState,
  type Rating,
} from '#rules';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { filledIn } from '../http/filled-in.js';
import { readDate } from '../http/read-date.js';

/** What a list of recommendations is narrowed by, and where it goes on. */
export class ListQuestion {
  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(STATE_GROUPS), { message: 'Choose a group from the list' })
  group?: StateGroup;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose an authority from the list' })
  @MaxLength(100, { message: 'Choose an authority from the list' })
  authority?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a committee from the list' })
  @MaxLength(100, { message: 'Choose a committee from the list' })
  committee?: string;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(ADDRESSEE.states), { message: 'Choose a state from the list' })
  state?: AddresseeState;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(OVERALL), { message: 'Choose from the list how far it is answered' })
  overall?: OverallState;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(OVERALL), { message: 'Choose from the list how far it is accepted' })
  accepted?: OverallState;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a priority from the list' })
  @MaxLength(100, { message: 'Choose a priority from the list' })
  priority?: string;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(RATINGS), { message: 'Choose a rating from the list' })
  rating?: Rating;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(RATERS), { message: 'Choose from the list whose rating is meant' })
  rater?: Rater;

  @blankIsNothing
  @IsOptional()
  @Matches(/^(19|20)\d{2}$/, { message: 'Enter a year in four figures, such as 2026' })
  year?: string;

  /** The day of the meeting it was made at, as people type it. */
  @blankIsNothing
  @Transform(({ value }) => readDate(value))
  @IsOptional()
  @Validate(DateInTheCalendar)
  meeting?: LocalDate;

  /** The day the list is to be read as it stood on, as people type it; today when absent. */
  @blankIsNothing
  @Transform(({ value }) => readDate(value))
  @IsOptional()
  @Validate(DateInTheCalendar)
  on?: LocalDate;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a topic from the list' })
  @MaxLength(100, { message: 'Choose a topic from the list' })
  topic?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a tag from the list' })
  @MaxLength(100, { message: 'Choose a tag from the list' })
  tag?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a name from the list' })
  @MaxLength(200, { message: 'Choose a name from the list' })
  officer?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Search for at most 200 characters' })
  @MaxLength(200, { message: 'Search for at most 200 characters' })
  text?: string;

  /** The cursor of the next page, as the page before it gave it. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^[\w-]{1,200}$/, { message: 'Take the cursor from the page before: `next`' })
  after?: string;
}

/** The filter of a question, without what was left blank. A rater narrows nothing without a rating. */
export function filterOf(question: ListQuestion): ListFilter {
  const { after: _after, on: _on, text, rater, ...asked } = question;
  const rates = asked.rating === undefined ? undefined : rater;
  return filledIn({ ...asked, rater: rates, text: text?.trim() });
}
