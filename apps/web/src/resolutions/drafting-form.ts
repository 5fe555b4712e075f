import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  COUNTING_RULES,
  REGIMES,
  RESPONSE_REGIMES,
  type CountingRule,
  type ResponseRegime,
} from '#rules';
import { wholeNumber } from '../http/whole-number.js';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

const KNOWN = Object.fromEntries(RESPONSE_REGIMES.map((regime) => [regime, REGIMES[regime]]));
const HOW_MANY = 'Enter how many, as a whole number such as 28';

/** How long a protocol or a courtesy gives. */
export class LocalCountForm {
  @OneOf(COUNTING_RULES, 'Choose how to count')
  rule: CountingRule;

  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: HOW_MANY })
  @Min(1, { message: HOW_MANY })
  @Max(365, { message: HOW_MANY })
  n: number;
}

/** One authority a recommendation is addressed to, and on what footing. */
export class AddresseeForm {
  @Written({ missing: 'Choose an authority from the list' })
  authority: string;

  @OneOf(KNOWN, 'Choose on what footing an answer is asked for')
  regime: ResponseRegime;

  @IsOptional()
  @ValidateNested()
  @Type(() => LocalCountForm)
  local: LocalCountForm | null = null;
}

/** A recommendation to be drafted under a motion. */
export class DraftingForm {
  @Written({ missing: 'Enter the recommendation in full' })
  wording: string;

  @WrittenIfAny()
  sourceParagraph: string | null = null;

  /** The recommendation of an earlier record that it takes up. */
  @WrittenIfAny()
  earlier: string | null = null;

  @ArrayMinSize(1, { message: 'Choose at least one authority to address it to' })
  @ArrayMaxSize(50, { message: 'Choose at most 50 authorities' })
  @ValidateNested({ each: true })
  @Type(() => AddresseeForm)
  addressees: AddresseeForm[] = [];
}
