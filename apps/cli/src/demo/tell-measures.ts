import { MeasuresService, type MeasureForm } from '#records/measures';
import { addDays, lastPeriodBefore, periodBefore, type LocalDate, type Period } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';

interface DemoMeasure {
  readonly priority: string;
  readonly form: Pick<MeasureForm, 'name' | 'target'> & Partial<MeasureForm>;
  /** The figures of the last periods, the latest last: a number, or a part of a whole. */
  readonly figures: readonly (number | readonly [part: number, whole: number])[];
}

const PLAIN = {
  unit: 'offences',
  direction: 'lower',
  periodKind: 'quarter',
  decimals: 0,
  hidesBelow: 5,
  source: 'Marchfield Police',
  isPublic: true,
  planId: null,
  parts: [],
  sumOf: [],
} as const;

const MEASURES: readonly DemoMeasure[] = [
  {
    priority: 'road-safety',
    form: {
      name: 'People killed or seriously injured',
      unit: 'people',
      target: { kind: 'same period' },
      source: 'Collision records of the county',
    },
    figures: [64, 71, 58, 66, 61, 73, 69],
  },
  {
    priority: 'neighbourhood-crime',
    form: { name: 'Burglaries of homes', target: { kind: 'same period' } },
    figures: [431, 412, 398, 440, 405, 390, 371],
  },
  {
    priority: 'domestic-abuse',
    form: {
      name: 'Referrals seen within a week',
      unit: 'referrals',
      target: { kind: 'percentage', percent: 90 },
      direction: 'higher',
      source: 'Domestic Abuse Services',
    },
    figures: [
      [301, 362],
      [322, 371],
      [338, 377],
      [351, 379],
    ],
  },
  {
    priority: 'preventing-extremism',
    form: { name: 'Hate crimes against faith', target: { kind: 'same period' } },
    figures: [7, 4, 9, 6, 3],
  },
  {
    priority: 'substance-misuse',
    form: {
      name: 'Days waited for treatment',
      unit: 'days',
      target: { kind: 'maintained', from: 0, to: 21 },
      direction: null,
      hidesBelow: null,
      source: 'Public Health',
    },
    figures: [33, 27, 14, 9],
  },
  {
    priority: 'safeguarding',
    form: {
      name: 'Schools with a named lead',
      unit: 'schools',
      target: { kind: 'coverage', reach: null },
      direction: null,
      source: 'Schools service',
    },
    figures: [
      [88, 96],
      [96, 96],
    ],
  },
];

/** Measures of most kinds, each with its last figures; one of them too small to show, one revised, one counted anew. */
export function measureScenes(
  stage: Stage,
  priorityIds: ReadonlyMap<string, string>,
  days: Days,
): readonly Scene[] {
  return MEASURES.map((measure, index) => ({
    on: days.ago(25),
    at: `10:${String(10 + index)}`,
    act: () => enter(stage, priorityIds.get(measure.priority) ?? '', { measure, days }),
  }));
}

async function enter(
  stage: Stage,
  priorityId: string,
  { measure, days }: { readonly measure: DemoMeasure; readonly days: Days },
): Promise<void> {
  const { form, figures } = measure;
  const measures = stage.app.get(MeasuresService);
  const { id } = await measures.add(await stage.act('officer', priorityId), { ...PLAIN, ...form });
  const act = await stage.act('officer', id);
  const periods = lastQuarters(days.ago(30), figures.length);
  for (const [index, figure] of figures.entries()) {
    const period = periods[index];
    if (period === undefined) continue;
    await measures.observe(act, {
      period,
      value: typeof figure === 'number' ? figure : null,
      part: typeof figure === 'number' ? null : figure[0],
      whole: typeof figure === 'number' ? null : figure[1],
      asAt: addDays(period.endsOn, 1),
      source: form.source ?? PLAIN.source,
      isProvisional: index === figures.length - 1,
    });
  }
  const last = periods.at(-1);
  if (measure.priority !== 'neighbourhood-crime' || last === undefined) return;
  await measures.revise(act, {
    period: last,
    value: 374,
    part: null,
    whole: null,
    asAt: days.ago(25),
    source: PLAIN.source,
    isProvisional: false,
    reason: 'Three were reported late.',
  });
}

/** So many quarters that ended before a local date, the earliest first. */
function lastQuarters(before: LocalDate, count: number): readonly Period[] {
  const found: Period[] = [];
  let period = lastPeriodBefore('quarter', before);
  while (period !== null && found.length < count) {
    found.unshift(period);
    period = periodBefore(period);
  }
  return found;
}
