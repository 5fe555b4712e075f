import { Transform } from 'class-transformer';
import { ArrayMinSize, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import type { RungAsked } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

export const SIDES = { before: 'Before', after: 'After' } as const;
export const UNITS = { days: 'Days', 'working days': 'Working days' } as const;
export const UNLESS = {
  never: 'Always sent',
  acknowledged: 'Not when receipt is acknowledged',
  'window under 21 days': 'Not when there are fewer than 21 days in all',
} as const;

const MOST_DAYS = 180;
const MOST_MEETINGS = 6;
const SAY_MEETINGS = `Enter a whole number of meetings, 1 to ${MOST_MEETINGS}, or nothing`;
const SAY_DAYS = `Enter a whole number of days, 0 to ${MOST_DAYS}`;

/** One rung as a person describes it. The rules read the rest. */
export class RungForm {
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: SAY_DAYS })
  @Min(0, { message: SAY_DAYS })
  @Max(MOST_DAYS, { message: SAY_DAYS })
  days: number;

  @OneOf(SIDES, 'Choose before or after')
  side: keyof typeof SIDES;

  @OneOf(UNITS, 'Choose days or working days')
  unit: keyof typeof UNITS;

  @Written({ missing: 'Choose a letter' })
  letter: string;

  @List()
  @IsString({ each: true, message: 'Choose readers of the list' })
  @ArrayMinSize(1, { message: 'Choose at least one reader' })
  to: string[] = [];

  @OneOf(UNLESS, 'Choose when it is left out')
  unless: keyof typeof UNLESS = 'never';

  /** Also once so many meetings of the committee have been missed; never sooner when blank. */
  @Transform(({ value }) => (value === '' || value === null ? undefined : wholeNumber(value)))
  @IsOptional()
  @IsInt({ message: SAY_MEETINGS })
  @Min(1, { message: SAY_MEETINGS })
  @Max(MOST_MEETINGS, { message: SAY_MEETINGS })
  orMeetings?: number;
}

/** The rung a form describes, as the rules read one. */
export function rungAsked({ days, side, unit, letter, to, ...more }: RungForm): RungAsked {
  const offset = side === 'before' && days !== 0 ? -days : days;
  const { unless, orMeetings } = more;
  return {
    offset,
    unit,
    letter,
    to,
    ...(unless === 'never' ? {} : { unless }),
    ...(orMeetings === undefined ? {} : { orMeetings }),
  };
}
