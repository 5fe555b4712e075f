import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { COUNTED_TIMES, type CountedTimes } from '../pictures/answer-times.picture.js';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { wholeNumber } from '../http/whole-number.js';

/** Of which committee the answers are looked at; of all one may read when absent. */
export class AnsweringQuestion {
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a committee from the list' })
  @MaxLength(100, { message: 'Choose a committee from the list' })
  committee?: string;
}

const NUMBERS = ['open', 'times', 'asked', 'answered', 'accepted', 'achieved'] as const;

/** Of which number the rows are wanted: of a band its least days, of times the authority and which of its answers. */
export class AnsweringRowsQuestion extends AnsweringQuestion {
  @IsIn(NUMBERS, { message: 'Choose a number of the page, such as asked' })
  of: (typeof NUMBERS)[number];

  @Transform(({ value }) => wholeNumber(value))
  @IsOptional()
  @IsInt({ message: 'Choose a band of days from the page' })
  from?: number;

  @IsOptional()
  @IsString({ message: 'Name one authority' })
  @MaxLength(100, { message: 'Name one authority' })
  authority?: string;

  @IsOptional()
  @IsIn(COUNTED_TIMES, { message: 'Choose a number of the page, such as late' })
  which?: CountedTimes;
}
