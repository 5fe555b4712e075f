import { shortDate } from '../calendar/index.js';
import { againstBefore } from './against-before.js';
import type { ShownFigure } from './figure.js';
import { figuresToShow } from './figures-to-show.js';
import type { Showing } from './kept-figures.js';
import { judgeCoverage, judgeMaintained, judgePercentage } from './judge-level.js';
import { judgeCompound, judgePlan } from './judge-made-of.js';
import type { Finding, Judgement } from './judgement.js';
import type { Measure } from './measure.js';
import { MEASURE_KINDS } from './measure-kinds.js';
import { ROUNDING } from './number-words.js';
import { isYearLong, periodInWords } from './period.js';
import { measureTargetInWords } from './target.js';

/** How the figures of a measure are shown. */
export function showingOf({
  target,
  decimals,
  hidesBelow,
}: Pick<Measure, 'target' | 'decimals' | 'hidesBelow'>): Showing {
  const isShare = MEASURE_KINDS[target.kind].figures === 'share';
  const percent = target.kind === 'percentage' ? target.percent : undefined;
  return { decimals, hidesBelow, isShare, percent };
}

/** The figures of a measure by itself as anybody may see them, earliest first. */
export const shownFigures = (measure: Measure): readonly ShownFigure[] =>
  figuresToShow(measure.figures, showingOf(measure));

/**
 * How a measure stands by its latest figure, in a sentence, and why. Only what may be shown is judged, so a small number is
 * in no sentence: `shown` is what may be, earliest first, where other measures are kept beside it. Where no figure is, it
 * says so: never a nought.
 */
export function judge(
  measure: Measure,
  shown: readonly ShownFigure[] = shownFigures(measure),
): Judgement {
  const { verdict, sentence, figures, notes = [] } = found(measure, shown);
  const provisional = figures.some(({ isProvisional }) => isProvisional);
  return {
    verdict,
    sentence: provisional ? `${sentence} Provisional.` : sentence,
    figure: figures[0] ?? null,
    why: [
      `Wanted: ${measureTargetInWords(measure.target, measure.direction)}`,
      ...figures.map(figureInWords),
      ...notes,
      ...measure.breaks.map(
        ({ on, reason }) => `Counted another way from ${shortDate(on)}: ${reason}.`,
      ),
      ...(measure.hidesBelow === null
        ? []
        : [
            `A count below ${measure.hidesBelow} is not shown, nor what it could be worked out from.`,
          ]),
      ROUNDING,
    ],
  };
}

const NO_YEAR = {
  verdict: 'cannot tell',
  sentence: 'There is no figure for a whole year yet.',
} as const;

function found(measure: Measure, figures: readonly ShownFigure[]): Finding {
  const { target, breaks, decimals, periodKind } = measure;
  const direction = measure.direction ?? 'lower';
  const usual = figures.filter(({ period }) => period.kind === periodKind);
  const latest = (usual.length > 0 ? usual : figures).at(-1);
  const asked = { figures, breaks, decimals, direction };
  switch (target.kind) {
    case 'last year': {
      const year = figures.findLast(({ period }) => isYearLong(period));
      if (year === undefined && latest !== undefined) return { ...NO_YEAR, figures: [latest] };
      return againstBefore(year, { ...asked, byPercent: target.byPercent, before: 'last year' });
    }
    case 'same period':
      return againstBefore(latest, {
        ...asked,
        byPercent: 0,
        before: 'in the same period last year',
      });
    case 'percentage':
      return judgePercentage(latest, { percent: target.percent, direction });
    case 'maintained':
      return judgeMaintained(latest, { from: target.from, to: target.to, decimals });
    case 'coverage':
      return judgeCoverage(latest, target.reach);
    case 'plan delivery':
      return judgePlan(measure.plan, target.percent);
    case 'compound':
      return judgeCompound(measure.parts, target);
  }
}

function figureInWords({ period, words, asAt, source, isProvisional }: ShownFigure): string {
  const flag = isProvisional ? ', provisional' : '';
  return `${periodInWords(period)}: ${words} (as at ${shortDate(asAt)}, ${source}${flag}).`;
}
