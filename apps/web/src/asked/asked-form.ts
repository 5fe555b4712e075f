import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ASKED_KINDS, type AskedFilter, type AskedKind } from '#records/asked';
import { filledIn } from '../http/filled-in.js';
import { blankIsNothing } from '../http/blank-is-nothing.js';

/** By what a list of what is asked of authorities is narrowed. */
export class AskedForm {
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose an authority from the list' })
  @MaxLength(100, { message: 'Choose an authority from the list' })
  authority?: string;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(ASKED_KINDS), { message: 'Choose a kind from the list' })
  kind?: AskedKind;

  @blankIsNothing
  @IsOptional()
  @IsIn(['open', 'done'], { message: 'Choose open or done' })
  standing?: 'open' | 'done';

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Write this as text' })
  @MaxLength(200, { message: 'Write at most 200 characters' })
  text?: string;
}

/** The filter of a question, without what was left blank. */
export const askedFilter = (form: AskedForm): AskedFilter => filledIn(form);
