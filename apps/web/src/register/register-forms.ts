import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';
import { REGISTER_CATEGORIES, type LocalDate, type RegisterCategory } from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** An interest to be entered in a register. A member is named by the id the list gives; left out for one's own. */
export class EntryForm {
  @WrittenIfAny()
  member: string | null = null;

  @OneOf(REGISTER_CATEGORIES, 'Choose the category')
  category: RegisterCategory;

  @Written({ missing: 'Say what the interest is' })
  nature: string;

  @Transform(({ value }) => value === true || value === 'yes')
  @IsBoolean()
  sensitive: boolean = false;
}

/** The last day of an interest. */
export class EndForm {
  @DateGiven()
  on: LocalDate;
}
