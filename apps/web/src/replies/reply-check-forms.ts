import { Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { DECISIONS, type Decision } from '#rules';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { PaperReplyForm } from './paper-reply-form.js';

class CheckedAnswerForm {
  @Written({ missing: 'Name the recommendation' })
  recommendation: string;

  /** Null accepts the answer for consideration. */
  @WrittenIfAny()
  missing: string | null = null;
}

/** What an officer makes of the answers of a reply; those left out wait. */
export class CheckedReplyForm {
  @Type(() => CheckedAnswerForm)
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose for at least one answer' })
  @ArrayUnique((one: CheckedAnswerForm) => one.recommendation, {
    message: 'Name each recommendation once',
  })
  @ValidateNested({ each: true })
  answers: CheckedAnswerForm[] = [];
}

class PaperAnswerForm {
  @Written({ missing: 'Name the recommendation' })
  recommendation: string;

  @OneOf(DECISIONS, 'Choose one: accepted, accepted in part, not accepted, or already in place')
  decision: Decision;

  @WrittenIfAny()
  reason: string | null = null;

  @WrittenIfAny()
  action: string | null = null;

  @WrittenIfAny()
  owner: string | null = null;

  @WrittenIfAny()
  targetRaw: string | null = null;
}

/** A whole reply that came on paper, as it says. */
export class LoggedReplyForm extends PaperReplyForm {
  @Type(() => PaperAnswerForm)
  @IsArray()
  @ValidateNested({ each: true })
  answers: PaperAnswerForm[] = [];
}
