import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written } from '../transitions/form-fields.js';

const WORDS = 'Enter the words of the paragraph';

/** Words of a paragraph, with the version of it that was read. */
export class ParagraphForm {
  @Written({ missing: WORDS })
  wording: string;

  @Transform(({ value }: { value: unknown }) => (value === '' ? null : wholeNumber(value)))
  @IsOptional()
  @IsInt({ message: 'Give the version of the paragraph as a whole number' })
  version: number | null = null;
}

/** A further paragraph. */
export class NextParagraphForm {
  @Written({ missing: WORDS })
  wording: string;
}

/** One place up or down. */
export class PlaceForm {
  @IsIn(['up', 'down'], { message: 'Say up or down' })
  to: 'up' | 'down';
}

const YES_OR_NO = { yes: 'Yes', no: 'No' } as const;
type YesOrNo = keyof typeof YES_OR_NO;

/** Whether a paragraph is left out of the minutes. */
export class MinuteOmissionForm {
  @OneOf(YES_OR_NO, 'Say whether it is left out: yes or no')
  leftOut: YesOrNo;
}

/** Whether the new draft beside an edited paragraph is taken. */
export class MinutesDraftForm {
  @OneOf(YES_OR_NO, 'Say whether the new draft is taken: yes or no')
  take: YesOrNo;
}

/** Corrected words, and the minute of a later meeting that says so. */
export class MinutesCorrectionForm {
  @Written({ missing: 'Enter the words as the later meeting corrected them' })
  becomes: string;

  @Written({ missing: 'Choose the minute' })
  resolutionId: string;
}
