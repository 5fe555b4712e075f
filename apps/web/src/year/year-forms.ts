import { Transform } from 'class-transformer';
import { ArrayMinSize, IsIn, Matches, ValidateIf } from 'class-validator';
import { meetingDays, PLACES_IN_MONTH, WEEKDAYS, type LocalDate, type PlaceInMonth } from '#rules';
import { DateGiven, OneOf, Written } from '../transitions/form-fields.js';
import { List, readTime } from '../transitions/typed.js';
import { DatesOneALine } from './dates-one-a-line.js';

export const HOW = { pattern: 'By a pattern', dates: 'By a list of dates' } as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const byPattern = ({ how }: YearForm): boolean => how === 'pattern';

/** When and where a committee meets, the same for every day. */
class TimeAndPlace {
  @Transform(({ value }) => readTime(value))
  @Matches(/^(0[02-9]|1\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, such as 10:00 or 6.30pm' })
  startsAt: string;

  @Written({ missing: 'Enter where the meetings are held' })
  venue: string;
}

/** A year of meetings as an officer describes it: a pattern of twelve months, or dates one a line. */
export class YearForm extends TimeAndPlace {
  @OneOf(HOW, 'Choose how you give the days')
  how: keyof typeof HOW;

  @ValidateIf(byPattern)
  @OneOf(PLACES_IN_MONTH, 'Choose which of the month')
  place: PlaceInMonth = 'third';

  @ValidateIf(byPattern)
  @OneOf(WEEKDAYS, 'Choose a day of the week')
  weekday: string = '3';

  @List()
  @ValidateIf(byPattern)
  @IsIn(MONTHS, { each: true, message: 'Choose months of the list' })
  @ArrayMinSize(1, { message: 'Choose at least one month' })
  months: string[] = [];

  @DateGiven(byPattern)
  from: LocalDate;

  @ValidateIf(({ how }: YearForm) => how === 'dates')
  @DatesOneALine('Enter at least one date')
  dates: LocalDate[] = [];

  /** The days it comes to. */
  days(): readonly LocalDate[] {
    if (!byPattern(this)) return this.dates;
    const { place, weekday, months, from } = this;
    const pattern = { place, weekday: Number(weekday), months: months.map(Number) };
    return meetingDays(pattern, from);
  }
}

/** Days to look at. */
export class DaysForm {
  @DatesOneALine('Give at least one day')
  day: LocalDate[];
}

/** The days that were chosen after looking at them. */
export class ChosenYearForm extends TimeAndPlace {
  @DatesOneALine('Tick at least one day')
  day: LocalDate[];
}
