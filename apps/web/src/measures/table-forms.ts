import { IsString, Matches, MaxLength } from 'class-validator';
import { WrittenIfAny } from '../transitions/form-fields.js';

/** Letters a table may have; what a pasted form may hold. */
const MOST_LETTERS = 95_000;
const TOO_LONG = 'The table is too long: send it in parts';

/** A table of figures as text. */
export class TableForm {
  @IsString({ message: 'Paste the table, or choose its file' })
  @MaxLength(MOST_LETTERS, { message: TOO_LONG })
  table: string;

  /** Why figures are revised, where a line does not say. */
  @WrittenIfAny()
  reason: string | null = null;
}

/** The same, with the mark of the preview it confirms. */
export class TableConfirmedForm extends TableForm {
  @Matches(/^[0-9a-f]{64}$/, { message: 'Give the fingerprint of the preview it confirms' })
  fingerprint: string;
}
