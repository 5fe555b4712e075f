import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { ITEM_PURPOSES, type ItemPurpose } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

const LONGEST = 600;
const nothing = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
const NumberIfAny = () => Transform(({ value }) => (nothing(value) ? null : wholeNumber(value)));

/** What an item of an agenda says. Topic and report are named by their slugs. */
export class ItemForm {
  @Written({ missing: 'Enter what the item is called' })
  @MaxLength(300, { message: 'Write at most 300 characters' })
  title: string;

  @OneOf(ITEM_PURPOSES, 'Choose what the committee is asked to do')
  purpose: ItemPurpose;

  @WrittenIfAny()
  reportBy: string | null = null;

  @WrittenIfAny()
  summary: string | null = null;

  @NumberIfAny()
  @IsOptional()
  @IsInt({ message: 'Enter the minutes as a whole number' })
  @Min(1, { message: 'Enter at least 1 minute, or leave it empty' })
  @Max(LONGEST, { message: `Enter at most ${LONGEST} minutes` })
  minutes: number | null = null;

  @WrittenIfAny()
  topic: string | null = null;

  @WrittenIfAny()
  report: string | null = null;
}

/** One more item, and where on the agenda it goes: at the end when left empty. */
export class AddedItemForm extends ItemForm {
  @NumberIfAny()
  @IsOptional()
  @IsInt({ message: 'Enter the position as a whole number' })
  @Min(1, { message: 'The first position is 1' })
  @Max(999, { message: 'Enter a position of the agenda' })
  position: number | null = null;
}

/** New words of an item, with the version of it that was read. */
export class ChangedItemForm extends ItemForm {
  @NumberIfAny()
  @IsOptional()
  @IsInt({ message: 'Give the version of the item as a whole number' })
  version: number | null = null;
}

/** An urgent item: the chair's reason, and who accepted it. */
export class UrgentItemForm extends ItemForm {
  @Written({ missing: 'Give the chair’s reason' })
  reason: string;

  @Written({ missing: 'Say who accepted it as urgent' })
  acceptedBy: string;
}

/** Where an item goes: `up`, `down`, or a position. */
export class PositionForm {
  @Transform(({ value }) => (value === 'up' || value === 'down' ? value : wholeNumber(value)))
  @ValidateIf(({ to }: PositionForm) => to !== 'up' && to !== 'down')
  @IsInt({ message: 'Enter a position, such as 3' })
  @Min(1, { message: 'The first position is 1' })
  @Max(999, { message: 'Enter a position of the agenda' })
  to: 'up' | 'down' | number;
}
