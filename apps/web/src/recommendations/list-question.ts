import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { STATE_GROUPS, type ListFilter, type StateGroup } from '#records/recommendations';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { filledIn } from '../http/filled-in.js';

/** What a list of recommendations is narrowed by, and where it goes on. */
export class ListQuestion {
  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(STATE_GROUPS), { message: 'Choose a group from the list' })
  group?: StateGroup;

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
  @IsString({ message: 'Search for at most 200 characters' })
  @MaxLength(200, { message: 'Search for at most 200 characters' })
  text?: string;

  /** The cursor of the next page, as the page before it gave it. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^[\w-]{1,200}$/, { message: 'Take the cursor from the page before: `next`' })
  after?: string;
}

/** The filter of a question, without what was left blank. */
export function filterOf({ group, authority, committee, text }: ListQuestion): ListFilter {
  return filledIn({ group, authority, committee, text: text?.trim() });
}
