import type {
  Direction,
  Judgement,
  LocalDate,
  MeasureKind,
  Period,
  PeriodKind,
  SeriesBreak,
  ShownFigure,
  Target,
} from '#rules';

/** A figure as pages and API show it: never more than may be seen. */
export interface FigureView extends ShownFigure {
  readonly revision: number;
  /** What it was before it was revised, in words, latest first. */
  readonly was: readonly EarlierFigure[];
}

/** A figure as it was before it was revised. */
export interface EarlierFigure {
  readonly words: string;
  readonly asAt: LocalDate;
  readonly source: string;
  /** Why it was revised. */
  readonly reason: string;
}

/** A measure with how it stands: what a review, a summary and every page of it shows. */
export interface MeasureStanding {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: MeasureKind;
  readonly target: Target;
  /** What is wanted, as a sentence. */
  readonly wanted: string;
  readonly direction: Direction | null;
  readonly periodKind: PeriodKind;
  readonly decimals: number;
  readonly hidesBelow: number | null;
  readonly source: string;
  readonly isPublic: boolean;
  readonly planId: string | null;
  readonly endedOn: LocalDate | null;
  readonly version: number;
  readonly councilId: string;
  readonly priorityId: string;
  readonly priority: string;
  readonly prioritySlug: string;
  /** Verdict, its sentence, and why. */
  readonly judgement: Judgement;
  /** The last four figures, earliest first. */
  readonly lastFour: readonly FigureView[];
  /** Every figure, earliest first. */
  readonly figures: readonly FigureView[];
  readonly breaks: readonly SeriesBreak[];
  /** The last period that is past and has no figure yet. */
  readonly awaited: Period | null;
  /** What a compound is made of. */
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly weight: number;
  }[];
  /** The measures whose sum it is said to be. */
  readonly sumOf: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
}
