import type { MeasureStanding } from '#records/measures';
import {
  MEASURE_KINDS,
  periodBefore,
  periodInWords,
  isSamePeriod,
  lastPeriodBefore,
  shortDate,
  type LocalDate,
  type Period,
} from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import { OTHER_DATES, periodValue } from './figure-form.js';
import { choicesOf } from './measure-fields.js';
import { YES_OR_NO } from './measure-words-form.js';

const OFFERED = 13;

/** The fields of a new figure: its period among the last ones that have none, or dates of its own. */
export function newFigureFields(measure: MeasureStanding, today: LocalDate): readonly Field[] {
  const { awaited, figures, periodKind } = measure;
  const open = recentPeriods(lastPeriodBefore(periodKind, today)).filter(
    (period) => !figures.some((one) => isSamePeriod(one.period, period)),
  );
  const first = awaited ?? open[0] ?? null;
  const isApart = awaited !== null && !open.some((period) => isSamePeriod(period, awaited));
  const offered = isApart ? [awaited, ...open] : open;
  return [
    {
      kind: 'menu',
      name: 'period',
      label: 'Period',
      alsoCalled: ['startsOn'],
      value: first === null ? OTHER_DATES : periodValue(first),
      choices: [...offered.map(periodChoice), { value: OTHER_DATES, text: 'Other dates' }],
    },
    {
      kind: 'date',
      name: 'from',
      label: 'First day',
      hint: 'Only for other dates. For example 1 July 2026',
    },
    { kind: 'date', name: 'to', label: 'Last day', hint: 'Only for other dates' },
    ...countFields(measure, { today, isProvisional: '' }),
  ];
}

/** The fields of a figure entered again: of a period that has one. What it is now is not filled in: it may be too small to show. */
export function revisionFields(measure: MeasureStanding, today: LocalDate): readonly Field[] {
  return [
    {
      kind: 'menu',
      name: 'period',
      label: 'Which figure',
      choices: measure.figures.toReversed().map(({ period, words }) => ({
        value: periodValue(period),
        text: `${periodInWords(period)}: ${words}`,
      })),
    },
    ...countFields(measure, { today, isProvisional: 'no' }),
    { kind: 'line', name: 'reason', label: 'Why it is revised' },
  ];
}

const periodChoice = (period: Period): Choice => ({
  value: periodValue(period),
  text: periodInWords(period),
});

const recentPeriods = (last: Period | null): readonly Period[] =>
  Array.from({ length: OFFERED - 1 }).reduce<readonly Period[]>(
    (periods) => {
      const earlier = periods.at(-1);
      const before = earlier === undefined ? null : periodBefore(earlier);
      return before === null ? periods : [...periods, before];
    },
    last === null ? [] : [last],
  );

function countFields(
  { kind, unit, source }: MeasureStanding,
  { today, isProvisional }: { readonly today: LocalDate; readonly isProvisional: string },
): readonly Field[] {
  const { figures } = MEASURE_KINDS[kind];
  const percent: Field = {
    kind: 'line',
    name: 'value',
    label: 'Percentage',
    hint: 'Only where how many of how many is not known',
  };
  const share: readonly Field[] = [
    { kind: 'line', name: 'part', label: 'How many' },
    { kind: 'line', name: 'whole', label: 'Out of how many' },
    ...(kind === 'percentage' ? [percent] : []),
  ];
  const number: Field = {
    kind: 'line',
    name: 'value',
    label: unit === '' ? 'Figure' : `How many ${unit}`,
  };
  return [
    ...(figures === 'share' ? share : [number]),
    {
      kind: 'date',
      name: 'asAt',
      label: 'As at',
      hint: 'The day up to which whoever counted knew',
      value: shortDate(today),
    },
    { kind: 'line', name: 'source', label: 'Where it is from', value: source },
    {
      kind: 'one of',
      name: 'isProvisional',
      label: 'Is it provisional?',
      value: isProvisional,
      choices: choicesOf(YES_OR_NO),
    },
  ];
}
