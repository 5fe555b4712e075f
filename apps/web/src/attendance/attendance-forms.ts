import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { wholeNumber } from '../http/whole-number.js';
import { Written, WrittenIfAny } from '../transitions/form-fields.js';

const nothing = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
const MOST = 100_000;

const NumberOfItem = (): PropertyDecorator => (target, name) => {
  Transform(({ value }) => (nothing(value) ? null : wholeNumber(value)))(target, name);
  IsOptional()(target, name);
  IsInt({ message: 'Choose an item of this agenda' })(target, name);
  Min(1, { message: 'Choose an item of this agenda' })(target, name);
  Max(999, { message: 'Choose an item of this agenda' })(target, name);
};

/** At which item somebody came or went, by its number, and after the meeting why it is recorded only now. */
export class WhenForm {
  @NumberOfItem()
  during: number | null = null;

  /** The item from whose run page it was sent: it says the same, and where to go back to. */
  @NumberOfItem()
  item: number | null = null;

  @WrittenIfAny()
  reason: string | null = null;
}

/** A named substitute of the committee and the member they stand in for, by person. */
export class SubstituteForm extends WhenForm {
  @IsUUID('all', { message: 'Choose the substitute' })
  substitute: string;

  @IsUUID('all', { message: 'Choose the member they stand in for' })
  insteadOf: string;
}

/** Somebody by name, who needs no account. */
export class NamedForm extends WhenForm {
  @Written({ missing: 'Enter the name' })
  @MaxLength(200, { message: 'Write at most 200 characters' })
  name: string;

  @WrittenIfAny()
  @MaxLength(200, { message: 'Write at most 200 characters' })
  post: string | null = null;
}

/** Somebody by name who comes from an authority of the directory, by its slug. */
export class PartnerForm extends NamedForm {
  @Written({ missing: 'Choose the authority they come from' })
  authority: string;
}

/** How many of the public came. */
export class PublicCountForm {
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'Enter how many came, such as 12' })
  @Min(0, { message: 'Enter how many came, such as 12' })
  @Max(MOST, { message: 'Enter how many came, such as 12' })
  count: number;

  @WrittenIfAny()
  reason: string | null = null;
}

/** Apologies: why if they say so, and who may come instead, by person. */
export class ApologiesForm {
  @WrittenIfAny()
  reason: string | null = null;

  @Transform(({ value }) => (nothing(value) ? null : value))
  @IsOptional()
  @IsUUID('all', { message: 'Choose a named substitute, or nobody' })
  substitute: string | null = null;
}
