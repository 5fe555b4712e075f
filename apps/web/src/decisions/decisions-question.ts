import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import type { DecisionsAsked } from '#records/decisions';
import { RESOLUTION_KINDS, type ResolutionKind } from '#rules';
import { wholeNumber } from '../http/whole-number.js';

const YEAR = { message: 'Give a year, such as 2026' };
const blank = ({ value }: { value: unknown }): unknown => (value === '' ? undefined : value);

/** What the register is asked for, as its address says it: nothing asks for all of it. */
export class DecisionsQuestion {
  @Transform(blank)
  @IsOptional()
  @MaxLength(100, { message: 'Choose one committee' })
  committee?: string;

  @Transform(({ value }) => (value === '' ? undefined : wholeNumber(value)))
  @IsOptional()
  @IsInt(YEAR)
  @Min(1900, YEAR)
  @Max(2999, YEAR)
  year?: number;

  @Transform(blank)
  @IsOptional()
  @IsIn(Object.keys(RESOLUTION_KINDS), { message: 'Choose one kind of decision' })
  kind?: ResolutionKind;

  @Transform(blank)
  @IsOptional()
  @MaxLength(200, { message: 'Search for at most 200 characters' })
  text?: string;

  @Transform(({ value }) => (value === undefined || value === '' ? 1 : wholeNumber(value)))
  @IsInt({ message: 'Give the number of a page' })
  @Min(1, { message: 'Give the number of a page' })
  @Max(10_000, { message: 'Give the number of a page' })
  page: number = 1;

  /** What it asks the register for, so many decisions a page. */
  asked(limit: number): DecisionsAsked {
    const { committee = null, year = null, kind = null, text = null, page } = this;
    return { committee, year, kind, text, after: (page - 1) * limit, limit };
  }

  /** The same question as the end of an address, for another page or another form of the list. */
  at(page: number | null): string {
    const { committee, year, kind, text } = this;
    const pairs = Object.entries({ committee, year, kind, text, page: page ?? undefined })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]);
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
  }
}
