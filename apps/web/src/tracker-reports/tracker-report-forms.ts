import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { ListQuestion } from '../recommendations/list-question.js';

/** A report of the list as it is narrowed, for a meeting to come. */
export class TrackerReportForm extends ListQuestion {
  /** The committee's slug and the day of its meeting: `crime-and-disorder/2026-10-14`. */
  @IsString({ message: 'Choose a meeting to come from the list' })
  @Matches(/^[a-z0-9-]{1,100}\/\d{4}-\d{2}-\d{2}$/, {
    message: 'Choose a meeting to come from the list',
  })
  for: string;
}

/** Which item of the agenda a report goes on, and why, where the public has the one before. */
export class OnAgendaForm {
  /** The number of the item; a new one when left out. */
  @blankIsNothing
  @IsOptional()
  @Matches(/^\d{1,3}$/, { message: 'Choose an item from the list' })
  item?: string;

  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Enter the reason' })
  @MaxLength(500, { message: 'The reason can have at most 500 characters' })
  reason?: string;
}
