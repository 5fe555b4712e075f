import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { SENT_STATES, type SentState } from '#records/ledger';
import { blankIsNothing } from '../http/blank-is-nothing.js';

/** Whether letters came back, as people say it. */
export const CAME_BACK = {
  open: 'Came back, nobody has seen to it',
  any: 'Came back',
} as const;

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

  @blankIsNothing
  @IsOptional()
  @Matches(/^(remind|escalate|acknowledge) [AD][+-]?\d{0,3}$/, {
    message: 'Enter a rung as the list shows it, such as remind D+1',
  })
  rung?: string;

  @blankIsNothing
  @IsOptional()
  @IsIn(Object.keys(CAME_BACK), { message: 'Choose from the list' })
  bounced?: keyof typeof CAME_BACK;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Enter a Message-ID of at most 200 characters' })
  @MaxLength(200, { message: 'Enter a Message-ID of at most 200 characters' })
  messageId?: string;

  @blankIsNothing
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/, { message: 'Name an authority as its page does' })
  authority?: string;

  /** The mail of the day that carried it. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^[0-9a-f-]{36}$/, { message: 'Name a mail of the day by its id' })
  carriedBy?: string;

  /** The cursor of the next page, as the page before gave it. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^[\w-]{1,200}$/, { message: 'Take the cursor from the page before: `next`' })
  before?: string;
}
