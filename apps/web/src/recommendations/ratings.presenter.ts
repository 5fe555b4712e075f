import type { AddresseeRecord, ProgressRecord } from '#records/recommendations';
import { RATINGS, shortDate } from '#rules';

const RATERS = {
  report: 'authority',
  'officer rating': 'officer',
  'committee rating': 'committee',
} as const;
type Rated = keyof typeof RATERS;

/** The ratings of one day, each by who gave it; null where it gave none that day. */
interface RatingsOfDay {
  readonly on: string;
  readonly authority: string | null;
  readonly officer: string | null;
  readonly committee: string | null;
}

const isRating = ({ kind, rating }: ProgressRecord): boolean =>
  Object.hasOwn(RATERS, kind) && rating !== null;

/** What the authority, the officer and the committee each made of the progress, side by side, newest day first. */
export function ratingsPresenter({ progress }: AddresseeRecord): readonly RatingsOfDay[] {
  const rated = progress.filter(isRating);
  const days = [...new Set(rated.map(({ reportedOn }) => reportedOn))].toReversed();
  return days.map((day) => {
    const of = (kind: Rated): string | null => {
      const last = rated.findLast((one) => one.kind === kind && one.reportedOn === day);
      return last === undefined ? null : inWords(last);
    };
    return {
      on: shortDate(day),
      authority: of('report'),
      officer: of('officer rating'),
      committee: of('committee rating'),
    };
  });
}

function inWords({ rating, minute }: ProgressRecord): string {
  const words = Object.entries(RATINGS).find(([name]) => name === rating)?.[1] ?? '';
  return minute === null ? words : `${words} (minute ${minute})`;
}
