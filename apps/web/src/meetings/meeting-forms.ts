import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsUUID, Matches } from 'class-validator';
import type { LocalDate } from '#rules';
import { DateGiven, Written } from '../transitions/form-fields.js';
import { List, readTime } from '../transitions/typed.js';

/** When and where a committee is to meet. */
export class MeetingPlanForm {
  @DateGiven()
  heldOn: LocalDate;

  @Transform(({ value }) => readTime(value))
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, such as 10:00 or 6.30pm' })
  startsAt: string;

  @Written({ missing: 'Enter where it is held' })
  venue: string;
}

/** Members of the committee who are present, by id. */
export class PresentForm {
  @List()
  @ArrayMaxSize(200, { message: 'Tick only members of the committee' })
  @IsUUID('all', { each: true, message: 'Tick only members of the committee' })
  present: string[] = [];
}

/** The minute of a later meeting by which minutes were confirmed. */
export class CitedMinuteForm {
  @Written({ missing: 'Choose the minute' })
  resolutionId: string;
}
