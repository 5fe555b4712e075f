import { Transform } from 'class-transformer';
import { IsArray, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import {
  COMPOUND_RULES,
  DIRECTIONS,
  MEASURE_KINDS,
  PERIOD_KINDS,
  type CompoundRule,
  type Direction,
  type MeasureKind,
  type PeriodKind,
} from '#rules';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { NumberIfAny } from './number-fields.js';

const MOST = 200;
const MOST_PARTS = 20;
export const YES_OR_NO = { yes: 'Yes', no: 'No' } as const;

/** What was ticked: one as text, several as a list, none as nothing. */
const listOf = (value: unknown): unknown => (typeof value === 'string' ? [value] : (value ?? []));

/** A measure as it is written down; which fields are needed depends on its kind. */
export class MeasureWordsForm {
  @OneOf(MEASURE_KINDS, 'Choose what kind of measure it is')
  kind: MeasureKind;

  @Written({ missing: 'Give the measure a name' })
  @MaxLength(MOST, { message: `Write at most ${MOST} characters` })
  name: string;

  @WrittenIfAny()
  unit: string | null = null;

  @ValidateIf(({ kind }: MeasureWordsForm) => isDirected(kind))
  @OneOf(DIRECTIONS, 'Say which way is better')
  direction?: Direction;

  @ValidateIf(({ kind }: MeasureWordsForm) => takesFigures(kind))
  @OneOf(PERIOD_KINDS, 'Choose how often figures come')
  periodKind?: PeriodKind;

  @NumberIfAny()
  percent: number | null = null;

  @NumberIfAny()
  from: number | null = null;

  @NumberIfAny()
  to: number | null = null;

  @NumberIfAny()
  reach: number | null = null;

  @ValidateIf(({ kind }: MeasureWordsForm) => kind === 'compound')
  @OneOf(COMPOUND_RULES, 'Choose how its measures count')
  rule?: CompoundRule;

  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsArray({ message: 'Choose the measures it is made of' })
  @IsString({ each: true, message: 'Choose the measures it is made of' })
  @MaxLength(MOST_PARTS * MOST, { each: true })
  parts: string[] = [];

  /** The measures whose sum it is, by their slugs; none where it is no sum. */
  @Transform(({ value }: { value: unknown }) => listOf(value))
  @IsArray({ message: 'Choose the measures whose sum it is' })
  @IsString({ each: true, message: 'Choose the measures whose sum it is' })
  @MaxLength(MOST_PARTS * MOST, { each: true })
  sumOf: string[] = [];

  /** Weights in the order of the parts, with commas between. */
  @WrittenIfAny()
  weights: string | null = null;

  @ValidateIf(({ kind }: MeasureWordsForm) => kind === 'plan delivery')
  @IsUUID('all', { message: 'Choose the plan' })
  plan?: string;

  @NumberIfAny()
  decimals: number | null = null;

  /** Left out, the kind's own threshold: only who says so shows every count. */
  @NumberIfAny()
  hidesBelow?: number | null;

  @WrittenIfAny()
  source: string | null = null;

  @OneOf(YES_OR_NO, 'Say whether the public may see it')
  isPublic: keyof typeof YES_OR_NO;
}

/** The same again, and why it changes. */
export class MeasureChangeForm extends MeasureWordsForm {
  @Written({ missing: 'Give the reason' })
  reason: string;
}

const isDirected = (kind: string): boolean => kind in MEASURE_KINDS && kindOf(kind).direction;
const takesFigures = (kind: string): boolean =>
  kind in MEASURE_KINDS && kindOf(kind).figures !== 'none';
const kindOf = (kind: string): (typeof MEASURE_KINDS)[MeasureKind] =>
  MEASURE_KINDS[isKind(kind) ? kind : 'same period'];

/** Whether a text names a kind of measure. */
export const isKind = (kind: string): kind is MeasureKind => Object.hasOwn(MEASURE_KINDS, kind);
