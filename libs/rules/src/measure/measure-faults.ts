import type { Refusal } from '../refusal/index.js';
import { MEASURE_KINDS, type Direction } from './measure-kinds.js';
import { hasPlaces } from './number-words.js';
import type { Target } from './target.js';

/** A measure as somebody writes it down. */
export interface WrittenMeasure {
  readonly name: string;
  readonly target: Target;
  readonly direction: Direction | null;
  readonly decimals: number;
  readonly hidesBelow: number | null;
  readonly parts: readonly { readonly weight: number }[];
}

const LONGEST = 200;
const MOST_WEIGHT = 100;

/** What is wrong with a measure as it is written, all of it at once; each says its field. */
export function measureFaults(measure: WrittenMeasure): readonly Refusal[] {
  const { name, target, direction, decimals, hidesBelow } = measure;
  const asksDirection = MEASURE_KINDS[target.kind].direction;
  return [
    ...when(name.trim() === '', 'name', 'Give the measure a name.'),
    ...when(name.length > LONGEST, 'name', `The name can have at most ${LONGEST} characters.`),
    ...when(asksDirection && direction === null, 'direction', 'Say which way is better.'),
    ...when(![0, 1, 2].includes(decimals), 'decimals', 'Figures have 0, 1 or 2 decimal places.'),
    ...when(
      hidesBelow !== null && (!Number.isInteger(hidesBelow) || hidesBelow < 2 || hidesBelow > 100),
      'hidesBelow',
      'The threshold is a whole number from 2 to 100, or empty to show every count.',
    ),
    ...targetFaults(target),
    ...partFaults(measure),
  ];
}

function targetFaults(target: Target): readonly Refusal[] {
  switch (target.kind) {
    case 'last year':
      return percentFaults(target.byPercent, 0, 99);
    case 'percentage':
      return percentFaults(target.percent, 0, 100);
    case 'plan delivery':
      return percentFaults(target.percent, 0.1, 100);
    case 'compound':
      return target.rule === 'weighted' ? percentFaults(target.percent ?? NaN, 0.1, 100) : [];
    case 'maintained':
      return bandFaults(target);
    case 'coverage':
      return when(
        target.reach !== null && (!Number.isInteger(target.reach) || target.reach < 1),
        'reach',
        'How many are to be covered is a whole number of at least 1, or empty for all of them.',
      );
    case 'same period':
      return [];
  }
}

const percentFaults = (percent: number, least: number, most: number): readonly Refusal[] =>
  when(
    !(percent >= least && percent <= most && hasPlaces(percent, 1)),
    'percent',
    `The percentage is from ${least} to ${most}, with at most one decimal place.`,
  );

const bandFaults = ({ from, to }: { readonly from: number; readonly to: number }) => [
  ...when(!isAmount(from), 'from', 'Enter the least, from 0.'),
  ...when(!isAmount(to) || to < from, 'to', 'Enter the most, at least as much as the least.'),
];

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

function partFaults({ target, parts }: WrittenMeasure): readonly Refusal[] {
  if (target.kind !== 'compound') return [];
  return [
    ...when(parts.length < 2, 'parts', 'Choose at least two measures it is made of.'),
    ...when(
      parts.some(({ weight }) => !Number.isInteger(weight) || weight < 1 || weight > MOST_WEIGHT),
      'weights',
      `Each weight is a whole number from 1 to ${MOST_WEIGHT}.`,
    ),
  ];
}

const when = (isWrong: boolean, field: string, sentence: string): readonly Refusal[] =>
  isWrong ? [{ code: 'field-wrong', field, sentence }] : [];
