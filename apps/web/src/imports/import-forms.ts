import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { Transform } from 'class-transformer';
import { MEETING_PARTS, PLAN_PARTS, TRACKER_PARTS } from '#records/imports';
import { IMPORT_KINDS, type ImportKind } from '#rules';
import { blankIsNothing } from '../http/blank-is-nothing.js';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

const PARTS = [
  ...new Set([PLAN_PARTS, TRACKER_PARTS, MEETING_PARTS].flatMap((parts) => Object.keys(parts))),
];
const MOST_PASTED = 100_000;
const WHICH_COLUMN = 'Choose the column';

/** What is brought in, and for which council. The file comes beside it. */
export class NewImportForm {
  @OneOf(IMPORT_KINDS, 'Choose what the paper is')
  kind: ImportKind = 'action plan';

  @IsOptional()
  @IsUUID('all', { message: 'Choose the council' })
  council?: string;

  @blankIsNothing
  @IsOptional()
  @IsUUID('all', { message: 'Choose the committee' })
  committee?: string;

  @WrittenIfAny()
  tracker: string | null = null;

  @IsOptional()
  @IsString({ message: 'Paste text' })
  @MaxLength(MOST_PASTED, { message: `Paste at most ${MOST_PASTED} characters, or choose a file` })
  pasted?: string;
}

const isYes = Transform(({ value }: { value: unknown }) =>
  value === 'yes' || value === 'true' ? true : value === '' || value === undefined ? false : value,
);

/** One cell: what it should say, or that it is read right. */
export class CellDecisionForm {
  @Transform(({ value }: { value: unknown }) => wholeNumber(value))
  @IsInt({ message: 'Say which line' })
  @Min(1, { message: 'Say which line' })
  line: number;

  @IsIn(PARTS, { message: WHICH_COLUMN })
  part: string;

  @WrittenIfAny()
  words: string | null = null;

  @isYes
  @IsBoolean({ message: 'Say yes, or leave it out' })
  sure: boolean = false;
}

/** One row whose every reading is right; without `sure`, they are in doubt again. */
export class RowReadForm {
  @Transform(({ value }: { value: unknown }) => wholeNumber(value))
  @IsInt({ message: 'Say which line' })
  @Min(1, { message: 'Say which line' })
  line: number;

  @isYes
  @IsBoolean({ message: 'Say yes, or leave it out' })
  sure: boolean = false;
}

/** Words that stay as they are printed, because they are no authority of the directory. */
export class AsPrintedForm {
  @Written({ missing: 'Choose the words' })
  words: string;
}

/** One row left out, with the reason; without one it is put back. */
export class OmissionForm {
  @Transform(({ value }: { value: unknown }) => wholeNumber(value))
  @IsInt({ message: 'Say which line' })
  @Min(1, { message: 'Say which line' })
  line: number;

  @WrittenIfAny()
  reason: string | null = null;
}

/** Words that mean an authority, wherever they stand in the paper. */
export class NameForm {
  @Written({ missing: 'Write the words as they are printed' })
  words: string;

  @Written({ missing: 'Choose the authority they mean' })
  authority: string;
}

/** Every cell of a column that says the same. */
export class AlikeForm {
  @IsIn(PARTS, { message: WHICH_COLUMN })
  part: string;

  @Written({ missing: 'Write what the cells say now' })
  raw: string;

  @Written({ missing: 'Write what they should say' })
  words: string;
}

/** Every guess of a column. */
export class GuessesForm {
  @IsIn(PARTS, { message: WHICH_COLUMN })
  part: string;
}

/** Which priority a group of a plan is; none when left empty. */
export class GroupForm {
  @Written({ missing: 'Choose the group' })
  group: string;

  @blankIsNothing
  @IsOptional()
  @IsUUID('all', { message: 'Choose the priority' })
  priority?: string;
}

/** The fingerprint of the reading that was seen, and the reason where what it changes is agreed already. */
export class AcceptanceForm {
  @WrittenIfAny()
  seen: string | null = null;

  @WrittenIfAny()
  reason: string | null = null;
}
