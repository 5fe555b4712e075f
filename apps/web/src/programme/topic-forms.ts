import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ITEM_PURPOSES, type ItemPurpose, type LocalDate } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { DateGiven, OneOf, Written } from '../transitions/form-fields.js';

const SCORE = 'Give a score from 0 to 5';
const TITLE = { missing: 'Enter what it is about, in a few words' };
const REASON = { missing: 'Say why the committee should look at it' };

/** What somebody thinks a committee should look at. */
export class SuggestionForm {
  @Written({ missing: 'Choose the committee' })
  committee: string;

  @Written(TITLE)
  title: string;

  @Written(REASON)
  reason: string;
}

/** A topic in other words. */
export class TopicWordsForm {
  @Written(TITLE)
  title: string;

  @Written(REASON)
  reason: string;
}

/** On which meeting a topic is placed, and for what it goes on the agenda at once; null leaves the agenda as it is. */
export class PlacingForm {
  @DateGiven()
  meeting: LocalDate;

  @Transform(({ value }: { value: unknown }) => (value === '' ? null : value))
  @IsOptional()
  @OneOf(ITEM_PURPOSES, 'Choose what the committee is asked to do with it')
  purpose: ItemPurpose | null = null;
}

/** What one question is given. */
export class ScoreForm {
  @IsUUID('all', { message: 'Give the id of a question of the committee' })
  question: string;

  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: SCORE })
  @Min(0, { message: SCORE })
  @Max(5, { message: SCORE })
  score: number;
}

/** What a topic is given, question by question. */
export class ScoresForm {
  @ArrayMaxSize(50, { message: 'Give one score for each question' })
  @ValidateNested({ each: true })
  @Type(() => ScoreForm)
  scores: ScoreForm[];
}
