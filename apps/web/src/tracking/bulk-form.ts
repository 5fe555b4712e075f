import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TRACKER_ACTS, type TrackerAct } from '#rules';
import { ListQuestion } from '../recommendations/list-question.js';

/** One or several boxes of one name: a page sends one alone as a text. */
const asList = Transform(({ value }: { value: unknown }): unknown =>
  value === undefined || Array.isArray(value) ? value : [value],
);

/** What is to be done to which rows of the list: those ticked, or all that its filter finds. */
export class BulkQuestion extends ListQuestion {
  @IsIn(Object.keys(TRACKER_ACTS), { message: 'Choose what to do' })
  act: TrackerAct;

  @IsOptional()
  @IsString({ message: 'Enter a name' })
  @MaxLength(200, { message: 'Enter at most 200 characters' })
  value?: string;

  @asList
  @IsOptional()
  @IsArray({ message: 'Choose from the list' })
  @Matches(/^.{1,60}:[a-z0-9-]{1,100}$/, { each: true, message: 'Choose from the list' })
  chosen?: string[];

  @IsOptional()
  @IsIn(['yes'], { message: 'Say yes, or choose from the list' })
  all?: 'yes';
}

/** A preview that is said yes to: exactly its rows, and its fingerprint. */
export class BulkForm {
  @IsIn(Object.keys(TRACKER_ACTS), { message: 'Choose what to do' })
  act: TrackerAct;

  @IsOptional()
  @IsString({ message: 'Enter a name' })
  @MaxLength(200, { message: 'Enter at most 200 characters' })
  value?: string;

  @asList
  @IsArray({ message: 'Choose at least one recommendation' })
  @Matches(/^.{1,60}:[a-z0-9-]{1,100}$/, { each: true, message: 'Choose from the list' })
  chosen: string[];

  @Matches(/^[0-9a-f]{64}$/, { message: 'Look at what will happen first' })
  fingerprint: string;
}
