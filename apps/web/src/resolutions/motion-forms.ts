import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min, Validate, ValidateIf } from 'class-validator';
import { RESOLUTION_KINDS, type LocalDate, type ResolutionKind } from '#rules';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { readDate } from '../http/read-date.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { List, WholeNumbers } from '../transitions/typed.js';

const DateIfAny = (): PropertyDecorator => {
  const checks = [
    Transform(({ value }) => (value === '' ? null : readDate(value))),
    IsOptional(),
    Validate(DateInTheCalendar),
  ];
  return (target, name) => checks.forEach((check) => check(target, name));
};

/** What a motion asks beside its words; a field that its kind has no use for is left alone. */
export class MotionDetailsForm {
  /** Slugs of authorities. */
  @List()
  @IsString({ each: true, message: 'Choose authorities from the list' })
  to: string[] = [];

  /** Names of bodies that are in no directory, one a line. */
  @WrittenIfAny()
  bodies: string | null = null;

  @DateIfAny()
  dueOn: LocalDate | null = null;

  @DateIfAny()
  toMeeting: LocalDate | null = null;

  @WrittenIfAny()
  who: string | null = null;

  @WrittenIfAny()
  appointedTo: string | null = null;

  /** Numbers of items of the agenda. */
  @WholeNumbers()
  @IsInt({ each: true, message: 'Choose items of the agenda' })
  @Min(1, { each: true, message: 'Choose items of the agenda' })
  @Max(999, { each: true, message: 'Choose items of the agenda' })
  items: number[] = [];
}

/**
 * A new motion: one of those ready, or what it would do, its words and what its kind asks beside them. The words of one to
 * exclude the public can be left out: they are made from its items.
 */
export class MotionForm extends MotionDetailsForm {
  @WrittenIfAny()
  ready: string | null = null;

  @ValidateIf(({ ready }: MotionForm) => ready === null)
  @OneOf(RESOLUTION_KINDS, 'Choose what the motion would do')
  kind: ResolutionKind;

  @Written({
    missing: 'Enter the words of the motion',
    when: ({ ready, kind, wording }: MotionForm) =>
      ready === null && (kind !== 'exclude public' || Boolean(wording)),
  })
  wording: string = '';
}

/** The words of a motion that is not moved yet. */
export class MotionWordsForm extends MotionDetailsForm {
  @Written({ missing: 'Enter the words of the motion' })
  wording: string;
}

export class MoverForm {
  @Written({ missing: 'Name the mover' })
  mover: string;
}

export class SeconderForm {
  @Written({ missing: 'Name the seconder' })
  seconder: string;
}

export class AmendmentForm {
  @Written({ missing: 'Name the mover' })
  mover: string;

  @Written({ missing: 'Name the seconder' })
  seconder: string;

  @Written({ missing: 'Enter the words the motion would have' })
  wording: string;
}
