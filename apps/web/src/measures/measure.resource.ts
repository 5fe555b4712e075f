import type { FigureView, MeasureStanding } from '#records/measures';

/** A measure as JSON: how it stands, why, and its figures as anybody may see them. */
export function measureResource(measure: MeasureStanding) {
  const { slug, name, unit, kind, target, wanted, direction, periodKind, source } = measure;
  const { judgement, isPublic, endedOn, breaks, awaited, version, decimals, hidesBelow } = measure;
  return {
    measure: slug,
    name,
    unit,
    kind,
    target,
    wanted,
    direction,
    periodKind,
    decimals,
    hidesBelow,
    source,
    isPublic,
    endedOn,
    priority: measure.prioritySlug,
    verdict: judgement.verdict,
    sentence: judgement.sentence,
    why: judgement.why,
    awaited,
    breaks,
    parts: measure.parts.map(({ slug: part, weight }) => ({ measure: part, weight })),
    sumOf: measure.sumOf.map(({ slug: part }) => part),
    figures: measure.figures.map(figureResource),
    version,
  };
}

function figureResource(figure: FigureView) {
  const { period, how, words, value, part, whole, asAt, source, isProvisional, was } = figure;
  return {
    ...period,
    figure: words,
    isShown: how === 'shown',
    value,
    part,
    whole,
    asAt,
    source,
    isProvisional,
    was,
  };
}

/** How it looks, for the documentation. */
export const MEASURE_EXAMPLE = {
  measure: 'burglaries-of-homes',
  name: 'Burglaries of homes',
  kind: 'same period',
  wanted: 'Lower than in the same period last year.',
  direction: 'lower',
  verdict: 'met',
  sentence: '390 against 412 in the same period last year: 22 fewer, which is better.',
  figures: [
    {
      kind: 'quarter',
      startsOn: '2026-07-01',
      endsOn: '2026-09-30',
      figure: '390',
      isShown: true,
      value: 390,
      part: null,
      whole: null,
      asAt: '2026-10-05',
      source: 'Police recorded crime',
      isProvisional: false,
      was: [],
    },
  ],
  version: 3,
} as const;
