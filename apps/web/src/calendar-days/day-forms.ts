import { Matches, MaxLength } from 'class-validator';
import type { DayChange } from '#records/calendar-days';
import type { LocalDate } from '#rules';
import { DateGiven, OneOf, Written } from '../transitions/form-fields.js';
import { ReasonForm } from '../transitions/reason-form.js';

export const DAY_KINDS = {
  'proclaimed holiday': 'A bank holiday proclaimed since',
  'council closure': 'A day the council is closed',
} as const;

const MOST = 200;

/** A day to be entered, and why. */
export class DayForm extends ReasonForm {
  @DateGiven()
  day: LocalDate;

  @Written({ missing: 'Enter what the day is called' })
  @MaxLength(MOST, { message: `Write at most ${MOST} characters` })
  name: string;

  @OneOf(DAY_KINDS, 'Choose what kind of day it is')
  kind: keyof typeof DAY_KINDS;
}

/** The same, with the mark of the preview it confirms: what machines send. */
export class DayConfirmedForm extends DayForm {
  @Matches(/^[0-9a-f]{64}$/, { message: 'Give the fingerprint of the preview it confirms' })
  fingerprint: string;
}

/** The change a form asks for. */
export const additionOf = ({ day, name, kind }: DayForm): DayChange => ({
  do: 'add',
  day: { date: day, name, kind },
});
