import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PRIORITY_CHANGES, type LocalDate, type PriorityChangeKind } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

export const ORDERS = {
  ranked: 'In order of importance',
  'no order': 'In no order',
};

const NumberIfAny = (least: number, most: number, message: string): PropertyDecorator => {
  const read = Transform(({ value }: { value: unknown }) =>
    value === undefined || value === null || value === '' ? null : wholeNumber(value),
  );
  const checks = [
    IsOptional(),
    IsInt({ message }),
    Min(least, { message }),
    Max(most, { message }),
  ];
  return (target, name) => [read, ...checks].forEach((one) => one(target, name));
};

const Names = (message: string): PropertyDecorator => {
  const checks = [
    List(),
    IsString({ each: true, message }),
    MaxLength(200, { each: true, message }),
  ];
  return (target, name) => checks.forEach((one) => one(target, name));
};

/** What an edition is called, its first and last day. */
export class NewEditionForm {
  @Written({ missing: 'Give the title of the agreement' })
  title: string;

  @DateGiven()
  startsOn: LocalDate;

  @DateGiven()
  endsOn: LocalDate;
}

/** The same, and whether its priorities are in an order. */
export class EditionDetailsForm extends NewEditionForm {
  @OneOf(ORDERS, 'Say whether the priorities are in an order')
  order: keyof typeof ORDERS;
}

/** What becomes of priorities of the edition before. */
export class DecisionFields {
  @OneOf(PRIORITY_CHANGES, 'Choose what becomes of it')
  kind: PriorityChangeKind;

  @Names('Choose from the priorities of the edition before')
  from: readonly string[] = [];

  /** New names, each on a line of its own. */
  @WrittenIfAny()
  to: string | null = null;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** Why something is a priority. */
export class DescriptionFields {
  @NumberIfAny(1, 500, 'Give its place as a whole number from 1 on')
  number: number | null = null;

  @WrittenIfAny()
  rationale: string | null = null;
}

/** The reasoning by one criterion; no words take it out. */
export class ReasoningFields {
  @WrittenIfAny()
  reasoning: string | null = null;

  @NumberIfAny(0, 100, 'Give the score as a whole number')
  score: number | null = null;
}

/** Whom the edition names. */
export class NamingFields {
  @Names('Choose from the people of the council')
  leads: readonly string[] = [];

  @Names('Choose from the people of the council')
  deputies: readonly string[] = [];
}

/** The criteria, each on a line of its own. */
export class CriteriaFields {
  @WrittenIfAny()
  names: string | null = null;

  @NumberIfAny(2, 100, 'Give the highest score as a whole number from 2 to 100')
  highest: number | null = null;
}

/** A theme and what it cuts across. */
export class ThemeFields {
  @Written({ missing: 'Give the theme a name' })
  name: string;

  @WrittenIfAny()
  text: string | null = null;

  @Names('Choose from the priorities of the edition')
  priorities: readonly string[] = [];
}

/** A chapter, and why it is changed. */
export class ChapterFields {
  @Written({ missing: 'Give the chapter a title' })
  title: string;

  @Written({ missing: 'Write the chapter' })
  text: string;

  @WrittenIfAny()
  why: string | null = null;
}

/** Where a chapter goes. */
export class PlaceFields {
  @Transform(({ value }: { value: unknown }) => wholeNumber(value))
  @IsInt({ message: 'Give the place as a whole number from 1 on' })
  @Min(1, { message: 'Give the place as a whole number from 1 on' })
  @Max(500, { message: 'Give the place as a whole number from 1 on' })
  place: number;
}

/** A reason that may be left out. */
export class WhyFields {
  @WrittenIfAny()
  why: string | null = null;
}

/** The partnership's minute and the day of its meeting. */
export class ApprovalFields {
  @Written({ missing: 'Give the minute' })
  minute: string;

  @DateGiven()
  on: LocalDate;
}

/** To whom a copy goes, one of the two. */
export class CopyFields {
  @WrittenIfAny()
  authority: string | null = null;

  @WrittenIfAny()
  person: string | null = null;
}

/** The lines of a text that say something. */
export const linesOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
