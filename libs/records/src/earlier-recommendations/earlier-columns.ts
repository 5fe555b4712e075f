import type { LocalDate } from '#rules';
import type { TrackerRow } from '../papers/index.js';

/** A recommendation of an earlier record as it is kept: words as printed, and dates where they could be read. */
export interface EarlierColumns {
  readonly reference: string;
  readonly origin: string;
  readonly agreed_raw: string;
  readonly agreed_on: LocalDate | null;
  readonly wording: string;
  readonly authority_raw: string;
  readonly authority_id: string | null;
  readonly officer: string;
  readonly response: string;
  readonly target_raw: string;
  readonly target_start: LocalDate | null;
  readonly target_end: LocalDate | null;
  readonly target_precision: string | null;
  readonly progress: string;
  readonly rating: string;
  readonly status: string;
}

/** What of a kept row is called how when it changes. */
export const EARLIER_NAMES = {
  reference: 'reference',
  origin: 'origin',
  agreed_raw: 'date agreed',
  agreed_on: 'date agreed',
  wording: 'text',
  authority_raw: 'authority',
  authority_id: 'authority',
  officer: 'lead officer',
  response: 'response',
  target_raw: 'target date',
  target_start: 'target date',
  target_end: 'target date',
  target_precision: 'target date',
  progress: 'progress',
  rating: 'rating',
  status: 'status',
} as const satisfies Record<keyof EarlierColumns, string>;

/**
 * A row of a tracker as it will be kept. A date that is not certain is kept without a day; one authority alone, and
 * certain, is linked to the directory, any other only by the words printed.
 */
export function earlierColumns(
  { cells }: TrackerRow,
  idOf: (slug: string) => string | null,
): EarlierColumns {
  const { agreed, target, authority } = cells;
  const isSure = (state: string): boolean => state !== 'needs you';
  const [only, ...others] = authority.reading.matched;
  const isOne = authority.state === 'ok' && others.length === 0;
  const due =
    isSure(target.state) && target.reading.reading !== 'needs you' ? target.reading : null;
  return {
    reference: cells.reference.reading,
    origin: cells.origin.reading,
    agreed_raw: agreed.raw.trim(),
    agreed_on:
      isSure(agreed.state) && agreed.reading.precision === 'day' ? agreed.reading.end : null,
    wording: cells.text.reading,
    authority_raw: authority.raw.trim(),
    authority_id: isOne && only !== undefined ? idOf(only.slug) : null,
    officer: cells.officer.reading,
    response: cells.response.reading,
    target_raw: target.raw.trim(),
    target_start: due?.start ?? null,
    target_end: due?.end ?? null,
    target_precision: due?.precision ?? null,
    progress: cells.progress.reading,
    rating: cells.rating.reading,
    status: cells.status.reading,
  };
}
