import { IsOptional, IsString, MaxLength } from 'class-validator';
import { blankIsNothing } from '../http/blank-is-nothing.js';

/** Of which committee the answers are looked at; of all one may read when absent. */
export class AnsweringQuestion {
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose a committee from the list' })
  @MaxLength(100, { message: 'Choose a committee from the list' })
  committee?: string;
}
