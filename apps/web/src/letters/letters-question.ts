import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { SENT_STATES, type SentState } from '#records/ledger';
import { blankIsNothing } from '../http/blank-is-nothing.js';

/** What the ledger of letters is narrowed by, and where it goes on. */
export class LettersQuestion {
  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(SENT_STATES), { message: 'Choose from the list' })
  state?: SentState;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Search for at most 200 characters' })
  @MaxLength(200, { message: 'Search for at most 200 characters' })
  text?: string;

  /** The cursor of the next page, as the page before gave it. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^[\w-]{1,200}$/, { message: 'Take the cursor from the page before: `next`' })
  before?: string;
}
