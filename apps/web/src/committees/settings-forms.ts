import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CLEARANCES,
  ITEM_PURPOSES,
  MINUTE_PARTS,
  MINUTE_PERIODS,
  MINUTED_BY,
  REPORT_TEMPLATES,
  TIMETABLE_STEPS,
  type ClearanceKind,
  type ItemPurpose,
  type MinutedBy,
  type MinuteParts,
  type MinutePeriod,
  type TimetableStepKind,
} from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { readTime } from '../transitions/typed.js';
import { PersonForm } from './person-form.js';

const QUORUM = 'Enter how many voting members are needed, from 1 to 99';
const MINUTES = 'Enter how many minutes, from 1 to 600, or leave it empty';
const DAYS = 'Enter how many working days before the meeting, from 1 to 120';
const NOTICE = 'Enter how many working days count as reasonable notice, from 1 to 60';
const WEIGHT = 'Enter a weight from 1 to 5';
const blankIsNull = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : wholeNumber(value),
);
const number = Transform(({ value }) => wholeNumber(value));

/** How a committee works. */
export class CommitteeSettingsForm {
  @WrittenIfAny()
  termsOfReference: string | null = null;

  @number
  @IsInt({ message: QUORUM })
  @Min(1, { message: QUORUM })
  @Max(99, { message: QUORUM })
  quorum: number;

  @Written({ missing: 'Enter how its minutes are numbered, such as {n}' })
  minutePattern: string;

  @OneOf(MINUTE_PERIODS, 'Choose when minute numbers begin again')
  minutePeriod: MinutePeriod;

  @OneOf(MINUTED_BY, 'Choose what is given a minute number')
  minutedBy: MinutedBy;

  @OneOf(MINUTE_PARTS, 'Choose how the parts of a resolution are marked')
  minuteParts: MinuteParts;

  @OneOf(REPORT_TEMPLATES, 'Choose the form its reports are written in')
  reportTemplate: keyof typeof REPORT_TEMPLATES;

  @WrittenIfAny()
  usualVenue: string | null = null;

  @Transform(({ value }) => readTime(value))
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, such as 10:00 or 6.30pm' })
  usualStart: string;

  @WrittenIfAny()
  constitutedAs: string | null = null;
}

export const LATER_DATES_BY = { chair: 'The chair', officer: 'The officer' } as const;

/** How authorities are asked to come, and whose agreement a later target date needs. */
export class FollowingPolicyForm {
  @number
  @IsInt({ message: NOTICE })
  @Min(1, { message: NOTICE })
  @Max(60, { message: NOTICE })
  attendanceNotice: number;

  @OneOf(LATER_DATES_BY, 'Choose who agrees later target dates')
  laterDatesAgreedBy: keyof typeof LATER_DATES_BY;
}

class StandingItemForm {
  @Written({ missing: 'Enter what the item is called' })
  title: string;

  @OneOf(ITEM_PURPOSES, 'Choose what the committee is asked to do')
  purpose: ItemPurpose;

  @blankIsNull
  @IsOptional()
  @IsInt({ message: MINUTES })
  @Min(1, { message: MINUTES })
  @Max(600, { message: MINUTES })
  minutes: number | null = null;
}

/** What stands on every agenda, whole and in order. */
export class StandingItemsForm {
  @ArrayMaxSize(40, { message: 'A committee has at most 40 standing items' })
  @ValidateNested({ each: true })
  @Type(() => StandingItemForm)
  items: StandingItemForm[];
}

class TimetableStepForm {
  @Written({ missing: 'Enter what is to be done by then' })
  name: string;

  @OneOf(TIMETABLE_STEPS, 'Choose what the date means to a report')
  kind: TimetableStepKind;

  @number
  @IsInt({ message: DAYS })
  @Min(1, { message: DAYS })
  @Max(120, { message: DAYS })
  workingDaysBefore: number;
}

/** The internal timetable, whole. */
export class TimetableForm {
  @ArrayMaxSize(20, { message: 'A timetable has at most 20 dates' })
  @ValidateNested({ each: true })
  @Type(() => TimetableStepForm)
  steps: TimetableStepForm[];
}

class QuestionForm {
  @Transform(({ value }: { value: unknown }) => (value === '' ? null : value))
  @IsOptional()
  @IsUUID('all', { message: 'Give the id of a question of this committee' })
  id: string | null = null;

  @Written({ missing: 'Enter the question' })
  wording: string;

  @number
  @IsInt({ message: WEIGHT })
  @Min(1, { message: WEIGHT })
  @Max(5, { message: WEIGHT })
  weight: number;
}

/** The questions topics are scored by, whole and in order. */
export class QuestionsForm {
  @ArrayMaxSize(20, { message: 'A committee asks at most 20 questions' })
  @ValidateNested({ each: true })
  @Type(() => QuestionForm)
  questions: QuestionForm[];
}

/** Who gives one clearance; `needed` no takes it off the list. */
export class ClearanceForm extends PersonForm {
  @OneOf(CLEARANCES, 'Choose which clearance')
  kind: ClearanceKind;

  @OneOf({ yes: true, no: false }, 'Say whether its reports need it')
  needed: 'yes' | 'no';
}
