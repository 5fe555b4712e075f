import { ASKS_NOBODY, type Decision, type LocalDate, type OverallPart, type Rating } from '#rules';
import type { CorrectionView } from './correction-view.js';
import type { ListedRow } from './listed-row.js';

/** What a tracker tells of an addressee beside how it stands: the answer, what each thinks of the progress, and the desk's own notes. */
export interface Tracked {
  readonly correction: CorrectionView | null;
  readonly decision: Decision | null;
  /** The local date the latest answer was received. */
  readonly answeredOn: LocalDate | null;
  readonly authorityRating: Rating | null;
  readonly officerRating: Rating | null;
  readonly committeeRating: Rating | null;
  /** Who looks after it; null for nobody, and for who only answers it. */
  readonly officer: string | null;
  readonly tags: readonly string[];
  /** The priorities of the partnership it serves; left out of a day gone by. */
  readonly priorities?: readonly string[];
  /** By when the authority means to have done it, as last agreed. */
  readonly targetOn?: LocalDate | null;
  /** Every authority the recommendation was made to, for who does committee work; null for others, left out of a day gone by. */
  readonly over?: readonly OverallPart[] | null;
}

type By<Told> = Readonly<Record<string, Told>>;

/** What stands beside the rows of one page, by the id of the addressee or of its recommendation. */
export interface Beside {
  readonly answers: By<{
    readonly decision: Decision;
    readonly submittedOn: LocalDate;
    readonly targetDate: LocalDate | null;
  }>;
  readonly ratings: By<By<Rating | null>>;
  readonly laterDates: By<LocalDate>;
  readonly officers: By<string>;
  readonly tags: By<readonly string[]>;
  readonly priorities: By<readonly string[]>;
  readonly corrections: By<CorrectionView>;
  readonly over: By<readonly OverallPart[]>;
}

/** What is tracked of one row, taken from beside the page it is on. */
export function trackedOf(row: ListedRow, beside: Beside): Tracked {
  const answer = beside.answers[row.id];
  const rated = beside.ratings[row.id];
  const decision = answer?.decision ?? null;
  const targetOn = beside.laterDates[row.id] ?? answer?.targetDate ?? null;
  return {
    correction: beside.corrections[row.recommendationId] ?? null,
    decision,
    answeredOn: answer?.submittedOn ?? null,
    authorityRating: rated?.['report'] ?? null,
    officerRating: rated?.['officer rating'] ?? null,
    committeeRating: rated?.['committee rating'] ?? null,
    officer: beside.officers[row.id] ?? null,
    tags: beside.tags[row.id] ?? [],
    priorities: beside.priorities[row.recommendationId] ?? [],
    targetOn,
    over: overOf(row, beside, { decision, targetOn }),
  };
}

/** Of one asked alone, the row itself says all. */
function overOf(
  row: ListedRow,
  beside: Beside,
  own: Pick<OverallPart, 'decision' | 'targetOn'>,
): readonly OverallPart[] | null {
  if (!row.isDesk) return null;
  if (row.isShared) return beside.over[row.recommendationId] ?? null;
  const { authority, state } = row;
  if (ASKS_NOBODY.some((one) => one === state)) return null;
  return [{ authority, state, dueOn: row.clock === 'response' ? row.dueOn : null, ...own }];
}
