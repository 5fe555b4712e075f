import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { englandAndWales, isLocalDate } from '#rules';

/** A real date, in the years whose bank holidays are known. */
@ValidatorConstraint({ name: 'dateInTheCalendar' })
export class DateInTheCalendar implements ValidatorConstraintInterface {
  validate(date: unknown): boolean {
    return typeof date === 'string' && isLocalDate(date) && englandAndWales.covers(date);
  }

  defaultMessage(asked?: { value?: unknown }): string {
    const real = typeof asked?.value === 'string' && isLocalDate(asked.value);
    return real
      ? 'Enter a date in the years 2019 to 2030: the bank holidays of other years are not known here'
      : 'Enter a real date, such as 18 June 2019 or 2019-06-18';
  }
}
