export { awaitedFigure } from './awaited-figure.js';
export type { Figure, SeriesBreak, ShownFigure } from './figure.js';
export { figureFaults } from './figure-faults.js';
export { measureFaults } from './measure-faults.js';
export type { WrittenMeasure } from './measure-faults.js';
export { judge, shownFigures, showingOf } from './judge.js';
export type { KeptFigures } from './kept-figures.js';
export { shownInFamily } from './shown-in-family.js';
export type { ShownFigures } from './shown-in-family.js';
export { MEASURE_VERDICTS } from './judgement.js';
export type { Judgement, MeasureVerdict } from './judgement.js';
export type { Measure, PartStanding, PlanStanding } from './measure.js';
export { COMPOUND_RULES, DIRECTIONS, MEASURE_KINDS } from './measure-kinds.js';
export type { CompoundRule, Direction, MeasureKind } from './measure-kinds.js';
export { numberWords, placesOf } from './number-words.js';
export {
  comparePeriods,
  isSamePeriod,
  lastPeriodBefore,
  PERIOD_KINDS,
  periodBefore,
  periodFrom,
  periodInWords,
} from './period.js';
export type { Period, PeriodKind } from './period.js';
export { measureTargetInWords } from './target.js';
export type { Target } from './target.js';
