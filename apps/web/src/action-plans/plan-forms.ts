import { applyDecorators } from '@nestjs/common';
import { IsIn, IsOptional, IsString, Matches, MaxLength, Validate } from 'class-validator';
import { Transform } from 'class-transformer';
import type { ActionFilter } from '#records/plans';
import { ACTION, type ActionState, type LocalDate } from '#rules';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { filledIn } from '../http/filled-in.js';
import { readDate } from '../http/read-date.js';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

/** A plan that is begun for a year. */
export class NewPlanForm {
  /** Whose plan it is, by its slug; the only partnership there is when left out. */
  @WrittenIfAny()
  partnership: string | null = null;

  @Written({ missing: 'Enter the title of the plan' })
  title: string;

  @DateGiven()
  startsOn: LocalDate;

  @DateGiven()
  endsOn: LocalDate;
}

/** Whose plan it is, by the slug of the partnership. */
export class PlanPartnershipForm {
  @Written({ missing: 'Choose whose plan it is' })
  partnership: string;
}

/** The minute by which the partnership agreed a plan, and its day. */
export class PlanAgreementForm {
  @DateGiven()
  on: LocalDate;

  @Written({ missing: 'Enter the minute that agreed it' })
  minute: string;
}

/** Which actions go to which plan, and why; looked at first, then carried. */
export class CarryForm {
  @Written({ missing: 'Choose the plan they go to' })
  to: string;

  @List()
  @IsString({ each: true, message: 'Choose actions from the list' })
  @MaxLength(100, { each: true, message: 'Choose actions from the list' })
  actions: readonly string[] = [];

  @Written({ missing: 'Give the reason' })
  reason: string;

  @IsOptional()
  @IsIn(['look', 'carry'], { message: 'Look first, then carry' })
  step: 'look' | 'carry' = 'look';
}

const ChosenIfAny = (message: string): PropertyDecorator =>
  applyDecorators(blankIsNothing, IsOptional(), IsString({ message }), MaxLength(300, { message }));

/** What the actions of a plan are narrowed by. */
export class ActionsAskedForm {
  @ChosenIfAny('Choose a group from the list')
  group?: string;

  @ChosenIfAny('Choose a lead from the list')
  lead?: string;

  @ChosenIfAny('Choose an agency from the list')
  agency?: string;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(ACTION.states), { message: 'Choose how they stand from the list' })
  state?: ActionState;

  @blankIsNothing
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => readDate(value))
  @Validate(DateInTheCalendar)
  dueBefore?: LocalDate;

  @blankIsNothing
  @IsOptional()
  @IsIn(['yes'], { message: 'Choose whether only overdue ones' })
  overdue?: 'yes';

  @blankIsNothing
  @IsOptional()
  @IsIn(['yes'], { message: 'Choose whether only ongoing ones' })
  ongoing?: 'yes';

  @ChosenIfAny('Choose a priority from the list')
  priority?: string;

  /** Which thousand of them, from 1. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^[1-9]\d{0,2}$/, { message: 'Choose a page from the list' })
  page?: string;
}

/** The filter of a question, without what was left blank. */
export function actionFilter(asked: ActionsAskedForm): ActionFilter {
  const { group, lead, agency, state, dueBefore, priority } = asked;
  const [overdue, ongoing] = [asked.overdue, asked.ongoing].map((one) =>
    one === 'yes' ? true : undefined,
  );
  return filledIn({ group, lead, agency, state, dueBefore, priority, overdue, ongoing });
}
