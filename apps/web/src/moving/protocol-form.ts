import { Transform } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { COUNTING_RULES, type CountingRule } from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf } from '../transitions/form-fields.js';
import { ReasonForm } from '../transitions/reason-form.js';

const MOST = 366;
const SAY = `Enter a whole number, 1 to ${MOST}`;

/** The count a protocol now agrees, and why. */
export class ProtocolForm extends ReasonForm {
  @OneOf(COUNTING_RULES, 'Choose how it is counted')
  rule: CountingRule;

  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: SAY })
  @Min(1, { message: SAY })
  @Max(MOST, { message: SAY })
  n: number;
}

/** The same, with the mark of the preview it confirms: what machines send. */
export class ProtocolConfirmedForm extends ProtocolForm {
  @Matches(/^[0-9a-f]{64}$/, { message: 'Give the fingerprint of the preview it confirms' })
  fingerprint: string;
}
