import { Transform } from 'class-transformer';
import { IsInt, IsString, Matches, Max, Min } from 'class-validator';
import {
  DAY_RULES,
  MONTH_NAMES,
  STARTING_PATTERNS,
  STEP_KINDS,
  type CycleStep,
  type DayRule,
  type StartingPatternName,
  type StepKind,
} from '#rules';
import type { CyclePriority } from '#records/review-cycles';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

/** Which of the starting patterns a partnership begins with. */
export class PatternForm {
  @OneOf(STARTING_PATTERNS, 'Choose a pattern to start from')
  pattern: StartingPatternName;
}

const MONTHS = Object.fromEntries(MONTH_NAMES.map((name, index) => [String(index + 1), name]));
export const MONTH_CHOICES = MONTH_NAMES.map((text, index) => ({ value: String(index + 1), text }));

const SAY_DAY = 'Give a day from 1 to 31';
const SAY_AHEAD = 'Give a number of days from 1 to 180';

/** One step of the year as a person describes it. No priority chosen means all of them. */
export class StepForm {
  @OneOf(STEP_KINDS, 'Choose what it is')
  what: StepKind;

  @Written({ missing: 'Say what the step is called' })
  name: string;

  @Transform(({ value }: { value: unknown }) => (typeof value === 'number' ? String(value) : value))
  @OneOf(MONTHS, 'Choose the month')
  month: string;

  @OneOf(DAY_RULES, 'Choose how its day is found')
  dayRule: DayRule;

  @Transform(({ value }) => (value === '' ? 1 : wholeNumber(value)))
  @IsInt({ message: SAY_DAY })
  @Min(1, { message: SAY_DAY })
  @Max(31, { message: SAY_DAY })
  day: number = 1;

  @Transform(({ value }) => (value === '' ? 28 : wholeNumber(value)))
  @IsInt({ message: SAY_AHEAD })
  @Min(1, { message: SAY_AHEAD })
  @Max(180, { message: SAY_AHEAD })
  askedAhead: number = 28;

  @List()
  @IsString({ each: true, message: 'Choose priorities of the list' })
  priorities: string[] = [];
}

/** The step a form describes. */
export function stepOf({ month, priorities, ...step }: StepForm): CycleStep {
  return {
    ...step,
    month: Number(month),
    priorities: priorities.length === 0 ? null : priorities,
  };
}

/** A step as it is saved, in the words and under the names of the form. */
export function stepInFields(
  { what, name, month, dayRule, day, askedAhead, priorities: chosen }: CycleStep,
  priorities: readonly CyclePriority[],
): Readonly<Record<string, string>> {
  const names = priorities.filter(({ id }) => chosen?.includes(id)).map((one) => one.name);
  return {
    what: STEP_KINDS[what],
    name,
    month: MONTH_NAMES[month - 1] ?? '',
    dayRule: DAY_RULES[dayRule],
    day: String(day),
    askedAhead: String(askedAhead),
    priorities: chosen === null ? 'All priorities' : names.join(', '),
  };
}

/** The year that is planned, and the mark of the preview it confirms. */
export class PlanningForm {
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'Give the year it begins in, such as 2026' })
  @Min(2000, { message: 'Give the year it begins in, such as 2026' })
  @Max(2100, { message: 'Give the year it begins in, such as 2026' })
  year: number;

  @Matches(/^[0-9a-f]{64}$/, { message: 'Give the fingerprint of the preview it confirms' })
  fingerprint: string;
}
