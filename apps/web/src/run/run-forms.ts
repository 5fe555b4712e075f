import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { DOORS, type Doors } from '#rules';
import type { Form } from '../http/form.js';
import { wholeNumber } from '../http/whole-number.js';

const LONGEST = 50_000;

/** What is said of the public when an item that is not for publication is taken. */
export class TakingForm {
  @Transform(({ value }: { value: unknown }) => (value === '' ? null : value))
  @IsOptional()
  @IsIn(Object.keys(DOORS), { message: 'Choose what is so about the public' })
  doors: Doors | null = null;
}

/** Notes of a discussion as plain text, and the version of them that was read: 0 when there were none. */
export class NotesForm {
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value,
  )
  @IsString({ message: 'Write the notes as text' })
  @MaxLength(LONGEST, { message: `Write at most ${LONGEST} characters` })
  wording: string;

  @Transform(({ value }: { value: unknown }) => wholeNumber(value))
  @IsOptional()
  @IsInt({ message: 'Give the version of the notes as a whole number' })
  version: number | null = null;
}

const text = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value,
);
const number = Transform(({ value }: { value: unknown }) => wholeNumber(value));

const WordsOfABox = (): PropertyDecorator =>
  applyDecorators(
    text,
    IsOptional(),
    IsString({ message: 'Write the notes as text' }),
    MaxLength(LONGEST, { message: `Write at most ${LONGEST} characters` }),
  );
const VersionOfABox = (): PropertyDecorator =>
  applyDecorators(
    number,
    IsOptional(),
    IsInt({ message: 'Give the version of the notes as a whole number' }),
  );

/** The boxes of the page of an item, each with the version of its notes that was read; a box that was not sent is null. */
export class BoxesForm {
  @WordsOfABox()
  discussion: string | null = null;

  @VersionOfABox()
  'discussion-version': number | null = null;

  @WordsOfABox()
  'exempt-discussion': string | null = null;

  @VersionOfABox()
  'exempt-discussion-version': number | null = null;
}

/** A button with nothing to fill in. */
export const NOTHING: Form<null> = { ok: true, value: null, typed: {} };
