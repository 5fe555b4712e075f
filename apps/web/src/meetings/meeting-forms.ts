import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
} from 'class-validator';
import type { LocalDate } from '#rules';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { List, readTime, WholeNumbers } from '../transitions/typed.js';

/** When and where a committee is to meet. */
export class MeetingPlanForm {
  @DateGiven()
  heldOn: LocalDate;

  @Transform(({ value }) => readTime(value))
  @Matches(/^(0[02-9]|1\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, such as 10:00 or 6.30pm' })
  startsAt: string;

  @Written({ missing: 'Enter where it is held' })
  venue: string;
}

/** When and where a meeting is to be instead, and why. `startsAfter` is the slug of a committee that meets the same day. */
export class ChangeForm extends MeetingPlanForm {
  @WrittenIfAny()
  startsAfter: string | null = null;

  @WrittenIfAny()
  reason: string | null = null;
}

/** Members of the committee who are present, by id. */
export class PresentForm {
  @List()
  @ArrayMaxSize(200, { message: 'Tick only members of the committee' })
  @IsUUID('all', { each: true, message: 'Tick only members of the committee' })
  present: string[] = [];
}

/** What goes out in a supplement, by the numbers of its items, and why it is late. */
export class SupplementForm {
  @Written({ missing: 'Give the reason' })
  reason: string;

  @WholeNumbers()
  @ArrayMinSize(1, { message: 'Tick what goes out' })
  @ArrayMaxSize(200, { message: 'Tick only items of this agenda' })
  @IsInt({ each: true, message: 'Tick only items of this agenda' })
  items: number[] = [];
}

/** How the chair agreed; left out by the chair, who agrees by pressing the button. */
export class ApprovalForm {
  @WrittenIfAny()
  how: string | null = null;
}

/** The minute of a later meeting by which minutes were confirmed. */
export class CitedMinuteForm {
  @Written({ missing: 'Choose the minute' })
  resolutionId: string;
}

/** The minute that confirmed the minutes, and that they are published again where their draft was withdrawn. */
export class ConfirmationForm extends CitedMinuteForm {
  @IsOptional()
  @IsIn(['yes'], { message: 'Say yes, or leave it out' })
  again?: 'yes';
}
