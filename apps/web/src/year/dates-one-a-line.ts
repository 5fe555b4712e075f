import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Validate, ValidatorConstraint } from 'class-validator';
import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { isLocalDate } from '#rules';
import { readDate } from '../http/read-date.js';

const MOST = 60;
const isDate = (one: unknown): boolean => typeof one === 'string' && isLocalDate(one);

/** Every one is a date; the message names those that are not. */
@ValidatorConstraint({ name: 'allDates' })
class AllDates implements ValidatorConstraintInterface {
  validate(dates: unknown): boolean {
    return Array.isArray(dates) && dates.every(isDate);
  }

  defaultMessage(asked?: ValidationArguments): string {
    const given: readonly unknown[] = Array.isArray(asked?.value) ? asked.value : [];
    const wrong = given.filter((one) => !isDate(one)).filter((one) => typeof one === 'string');
    return wrong.length === 0
      ? 'Enter dates, such as 18 June 2026'
      : `Not a real date: ${wrong.slice(0, 5).join('; ').slice(0, 200)}`;
  }
}

/** Local dates: typed one a line, or a list of them. */
export const DatesOneALine = (missing: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }): unknown => {
      const lines = typeof value === 'string' ? value.split(/\r?\n/) : value;
      if (!Array.isArray(lines)) return [];
      const written = lines.filter((one) => typeof one !== 'string' || one.trim() !== '');
      return written.map((one: unknown) => readDate(one));
    }),
    Validate(AllDates),
    ArrayMinSize(1, { message: missing }),
    ArrayMaxSize(MOST, { message: `Give at most ${MOST} dates` }),
  );
