import { shortDate, type LocalDate } from '../calendar/index.js';
import type { Refusal } from '../refusal/index.js';
import type { Figure } from './figure.js';
import { MEASURE_KINDS, type MeasureKind } from './measure-kinds.js';
import { hasPlaces } from './number-words.js';

interface Asked {
  readonly kind: MeasureKind;
  readonly decimals: number;
  readonly today: LocalDate;
}

const MOST = 999_999_999;

/** What is wrong with a figure for a measure, all of it at once; each says its field. A figure is never below nought. */
export function figureFaults(figure: Figure, { kind, decimals, today }: Asked): readonly Refusal[] {
  const { value, part, whole, asAt, period, source } = figure;
  const { figures } = MEASURE_KINDS[kind];
  if (figures === 'none') {
    return when(true, 'value', 'This measure is worked out: nothing is entered for it.');
  }
  const isShare = figures === 'share';
  return [
    ...(isShare && value === null ? shareFaults(part, whole) : []),
    ...(isShare && value !== null ? percentFaults(figure, kind) : []),
    ...(isShare ? [] : numberFaults(value, decimals)),
    ...when(source.trim() === '', 'source', 'Say where the figure is from.'),
    ...when(asAt > today, 'asAt', `${shortDate(asAt)} has not come yet.`),
    ...when(asAt < period.startsOn, 'asAt', 'The as-at date is before the period begins.'),
  ];
}

function shareFaults(part: number | null, whole: number | null): readonly Refusal[] {
  return [
    ...when(!isCount(whole), 'whole', 'Enter out of how many, as a whole number.'),
    ...when(!isCount(part), 'part', 'Enter how many, as a whole number.'),
    ...when(
      part !== null && whole !== null && part > whole,
      'part',
      'How many cannot be more than out of how many.',
    ),
  ];
}

function percentFaults({ value, part, whole }: Figure, kind: MeasureKind): readonly Refusal[] {
  if (kind === 'coverage') {
    return when(true, 'part', 'Enter how many of how many: a percentage alone does not say it.');
  }
  return [
    ...when(
      part !== null || whole !== null,
      'value',
      'Enter how many of how many, or the percentage, not both.',
    ),
    ...when(
      value === null || value > 100 || !hasPlaces(value, 1),
      'value',
      'A percentage is from 0 to 100, with at most one decimal place.',
    ),
  ];
}

function numberFaults(value: number | null, decimals: number): readonly Refusal[] {
  if (value === null) return when(true, 'value', 'Enter the figure.');
  const places = decimals === 0 ? 'as a whole number' : `with at most ${decimals} decimal places`;
  const isRight = value >= 0 && value <= MOST && hasPlaces(value, decimals);
  return when(!isRight, 'value', `Enter the figure ${places}, from 0 to 999,999,999.`);
}

const isCount = (value: number | null): boolean =>
  value !== null && Number.isInteger(value) && value >= 0 && value <= MOST;

const when = (isWrong: boolean, field: string, sentence: string): readonly Refusal[] =>
  isWrong ? [{ code: 'field-wrong', field, sentence }] : [];
