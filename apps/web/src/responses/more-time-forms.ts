import { Transform } from 'class-transformer';
import { IsString, Validate, ValidateIf } from 'class-validator';
import type { LocalDate } from '#rules';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { readDate } from '../http/read-date.js';
import { DateGiven, Written } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

/** More time, for which recommendations, until when and why. */
export class MoreTimeForm {
  @List()
  @IsString({ each: true, message: 'Choose what more time is needed for' })
  references: readonly string[] = [];

  @DateGiven()
  newDue: LocalDate;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** A holding reply, with the day the reply is expected if that is known. */
export class HoldingForm {
  @ValidateIf(({ expected }: HoldingForm) => expected !== null)
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() === '' ? null : readDate(value),
  )
  @Validate(DateInTheCalendar)
  expected: LocalDate | null = null;
}
