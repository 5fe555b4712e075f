import { Transform } from 'class-transformer';
import { IsIn, IsInt, Validate } from 'class-validator';
import { COUNTING_RULES, type CountingRule, type LocalDate } from '#rules';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { wholeNumber } from '../http/whole-number.js';
import { readDate } from '../http/read-date.js';
import { WithinTheRule } from './within-the-rule.js';

const RULES = Object.keys(COUNTING_RULES);

/** What the calculator is asked, by page and by API alike: a rule, how many of its units, and the date counted from. */
export class DeadlineQuestion {
  @IsIn(RULES, { message: 'Choose how to count' })
  rule: CountingRule;

  @Transform(({ value }) => wholeNumber(value))
  @Validate(WithinTheRule)
  @IsInt({ message: 'Enter how many, as a whole number such as 5' })
  n: number;

  @Transform(({ value }) => readDate(value))
  @Validate(DateInTheCalendar)
  date: LocalDate;
}
