import { Transform } from 'class-transformer';
import {
  IsInt,
  IsObject,
  Max,
  Min,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { Sheet } from '#rules';
import { readDate } from '../http/read-date.js';
import { WrittenIfAny } from '../transitions/form-fields.js';

/** Texts by the names of their boxes, and nothing else. */
@ValidatorConstraint({ name: 'textsByName' })
class TextsByName implements ValidatorConstraintInterface {
  validate(boxes: unknown): boolean {
    if (typeof boxes !== 'object' || boxes === null) return false;
    return Object.values(boxes).every((value) => typeof value === 'string');
  }

  defaultMessage(): string {
    return 'Give each box as a text under its name';
  }
}

const datesRead = Transform(({ value }: { value: unknown }): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [
      name,
      name.endsWith('.on') ? readDate(text) : text,
    ]),
  );
});

/** One version more of a report: the number of the version it was made from, and the boxes that change. */
export class VersionForm {
  @IsInt({ message: 'Give the number of the version it was made from: 0 for the first' })
  @Min(0, { message: 'Give the number of the version it was made from: 0 for the first' })
  @Max(100_000, { message: 'There is no such version' })
  from: number;

  @datesRead
  @IsObject({ message: 'Give each box as a text under its name' })
  @Validate(TextsByName)
  boxes: Sheet;

  @WrittenIfAny()
  why: string | null = null;
}
