import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { ListQuestion } from '../recommendations/list-question.js';

/** A list as it is narrowed, to be saved under a name. */
export class SavedViewForm extends ListQuestion {
  @IsString({ message: 'Give the view a name' })
  @MaxLength(60, { message: 'The name can have at most 60 characters' })
  name: string;

  /** The slug of the committee it is shared with; left out for a view of one's own. */
  @blankIsNothing
  @IsOptional()
  @IsString({ message: 'Choose one of your committees' })
  @MaxLength(100, { message: 'Choose one of your committees' })
  share?: string;

  /** Whether one's own Home shows how many it finds. */
  @blankIsNothing
  @IsOptional()
  @IsIn(['yes'], { message: 'Say yes, or leave it out' })
  home?: 'yes';
}

/** Another name for a view. */
export class SavedViewName {
  @IsString({ message: 'Give the view a name' })
  @MaxLength(60, { message: 'The name can have at most 60 characters' })
  name: string;
}
