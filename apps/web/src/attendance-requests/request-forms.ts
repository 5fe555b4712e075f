import type { LocalDate } from '#rules';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { wholeNumber } from '../http/whole-number.js';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';

const ITEM = 'Choose an item of that meeting’s agenda, or none';
const blankIsNull = Transform(({ value }: { value: unknown }): unknown =>
  value === undefined || value === null || value === '' ? null : wholeNumber(value),
);

/** To which meeting, about what, and why with less than reasonable notice. */
export class AskingToComeForm {
  @DateGiven()
  meeting: LocalDate;

  /** The number of an item; left out for the whole meeting. */
  @blankIsNull
  @IsOptional()
  @IsInt({ message: ITEM })
  @Min(1, { message: ITEM })
  @Max(500, { message: ITEM })
  item: number | null = null;

  @Written({ missing: 'Say what the committee wants to ask about' })
  about: string;

  /** Needed where notice is shorter than reasonable. */
  @WrittenIfAny()
  reason: string | null = null;

  /** Who at the authority agreed to shorter notice. */
  @WrittenIfAny()
  agreedBy: string | null = null;
}

/** The same with whom: an authority by its slug, and the recommendation it is about, if any. */
export class AttendanceRequestForm extends AskingToComeForm {
  @Written({ missing: 'Choose the authority to ask' })
  authority: string;

  @WrittenIfAny()
  recommendation: string | null = null;
}

/** Who comes, and in what post. */
export class PromiseForm {
  @Written({ missing: 'Say who will come' })
  who: string;

  @Written({ missing: 'Say in what post they come' })
  post: string;
}

/** Who came. */
export class CameForm {
  @Written({ missing: 'Say who came' })
  who: string;
}
