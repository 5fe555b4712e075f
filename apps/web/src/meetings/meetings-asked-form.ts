import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, MaxLength, Min, Validate } from 'class-validator';
import type { MeetingsAsked } from '#records/meetings';
import type { LocalDate } from '#rules';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { filledIn } from '../http/filled-in.js';
import { readDate } from '../http/read-date.js';
import { wholeNumber } from '../http/whole-number.js';

/** Which meetings a machine asks for: of one committee, from a day or before it. */
export class MeetingsAskedForm {
  @IsOptional()
  @MaxLength(100, { message: 'Give the slug of one committee' })
  committee?: string;

  @IsOptional()
  @Transform(({ value }) => readDate(value))
  @Validate(DateInTheCalendar)
  from?: LocalDate;

  @IsOptional()
  @Transform(({ value }) => readDate(value))
  @Validate(DateInTheCalendar)
  before?: LocalDate;

  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'Give a whole number from 1 to 100' })
  @Min(1, { message: 'Give a whole number from 1 to 100' })
  @Max(100, { message: 'Give a whole number from 1 to 100' })
  limit: number = 25;

  bounds(): Omit<MeetingsAsked, 'limit'> {
    const { committee, from, before } = this;
    return filledIn({ committee, from, before });
  }
}
