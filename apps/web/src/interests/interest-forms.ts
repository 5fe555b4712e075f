import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import type { DeclaredWhen } from '#records/interests';
import { INTERESTS, REGISTER_CATEGORIES, type InterestKind, type RegisterCategory } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** What is chosen when an interest is on no register. */
export const NOT_REGISTERED = 'none';

const nothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
const chosen = (value: unknown): boolean => value === true || value === 'yes';

/** A box that is ticked or not. */
const Ticked = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => chosen(value)),
    IsBoolean(),
  );

/** An interest as it is declared. Members and entries are named by the ids the page or the list gives them. */
export class DeclarationForm {
  /** Left out by a member, who declares for themself. */
  @WrittenIfAny()
  member: string | null = null;

  @OneOf(INTERESTS, 'Choose the kind of interest')
  kind: InterestKind;

  /** The number of the item; empty for the whole meeting. */
  @Transform(({ value }) => (nothing(value) ? null : wholeNumber(value)))
  @IsOptional()
  @IsInt({ message: 'Choose an item, or the whole meeting' })
  @Min(1, { message: 'Choose an item, or the whole meeting' })
  about: number | null = null;

  @Written({ missing: 'Say what the interest is' })
  nature: string;

  @Ticked()
  sensitive: boolean = false;

  @Ticked()
  leaves: boolean = false;

  @Transform(({ value }) => (nothing(value) || value === NOT_REGISTERED ? null : value))
  @WrittenIfAny()
  entry: string | null = null;

  @WrittenIfAny()
  dispensationReason: string | null = null;

  @WrittenIfAny()
  dispensationBy: string | null = null;

  @Transform(({ value }) => (nothing(value) ? null : value))
  @IsOptional()
  @IsIn(['before', 'at the start', 'during'], { message: 'Choose when it was declared' })
  when: DeclaredWhen | null = null;
}

/** How a declared interest is entered in the register: an entry that is there, or a new one in the words given. */
export class RegistrationForm {
  @Transform(({ value }) => (nothing(value) || value === NOT_REGISTERED ? null : value))
  @WrittenIfAny()
  entry: string | null = null;

  @Transform(({ value }) => (nothing(value) ? null : value))
  @IsOptional()
  @IsIn(Object.keys(REGISTER_CATEGORIES), { message: 'Choose the category' })
  category: RegisterCategory | null = null;

  @WrittenIfAny()
  nature: string | null = null;
}
