import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  Validate,
  ValidateIf,
} from 'class-validator';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { readDate } from '../http/read-date.js';

const MOST = 10_000;

interface Asked<Fields> {
  /** What is said when it is not there. */
  readonly missing: string;
  /** Needed only then; asked for always when left out. */
  readonly when?: (fields: Fields) => boolean;
}

const trimmed = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value,
);
const nothingIfBlank = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value,
);
const asText = [
  IsString({ message: 'Write this as text' }),
  MaxLength(MOST, { message: `Write at most ${MOST} characters` }),
];
const onlyWhen = <Fields>(when: Asked<Fields>['when']): PropertyDecorator[] =>
  when === undefined ? [] : [ValidateIf((fields: Fields) => when(fields))];

/** Words that must be there. */
export const Written = <Fields>({ missing, when }: Asked<Fields>): PropertyDecorator =>
  applyDecorators(
    ...onlyWhen(when),
    trimmed,
    IsString({ message: missing }),
    MinLength(1, { message: missing }),
    MaxLength(MOST, { message: `Write at most ${MOST} characters` }),
  );

/** Words that may be left out: blank is null. */
export const WrittenIfAny = (): PropertyDecorator =>
  applyDecorators(nothingIfBlank, IsOptional(), ...asText);

/** One of the names of a table. */
export const OneOf = (table: object, missing: string): PropertyDecorator =>
  applyDecorators(IsIn(Object.keys(table), { message: missing }));

/** A date that must be there, as people or machines write one. */
export const DateGiven = <Fields>(when?: Asked<Fields>['when']): PropertyDecorator =>
  applyDecorators(
    ...onlyWhen(when),
    Transform(({ value }: { value: unknown }) => readDate(value)),
    Validate(DateInTheCalendar),
  );
