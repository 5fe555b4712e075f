import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  PUBLIC_STANDINGS,
  type PublicAsked,
  type PublicStanding,
} from '#records/public-recommendations';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { wholeNumber } from '../http/whole-number.js';

/** What the public list is asked for, as its address says it: nothing asks for all of it. */
export class PublicQuestion {
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose an authority from the list' })
  @MaxLength(100, { message: 'Choose an authority from the list' })
  authority?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a committee from the list' })
  @MaxLength(100, { message: 'Choose a committee from the list' })
  committee?: string;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(PUBLIC_STANDINGS), { message: 'Choose from the list how it stands' })
  standing?: PublicStanding;

  @Transform(({ value }) => (value === undefined || value === '' ? 1 : wholeNumber(value)))
  @IsInt({ message: 'Give the number of a page' })
  @Min(1, { message: 'Give the number of a page' })
  @Max(10_000, { message: 'Give the number of a page' })
  page: number = 1;

  /** What it asks the record for, so many a page. */
  asked(aPage: number, limit = aPage): PublicAsked {
    const { authority = null, committee = null, standing = null, page } = this;
    return { authority, committee, standing, after: (page - 1) * aPage, limit };
  }

  /** The same question as the end of an address, for another page or another form of the list. */
  at(page: number | null): string {
    const { authority, committee, standing } = this;
    const pairs = Object.entries({ authority, committee, standing, page: page ?? undefined })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]);
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
  }
}
