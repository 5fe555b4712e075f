import { ageingOf, LONG_WAIT, type LocalDate, type WaitingSince } from '#rules';
import { barsOf } from './bars.js';

/**
 * How long open recommendations have waited, each to one authority, since they were made. `at` makes the address of the
 * rows of a band, by the least of its days.
 */
export function ageingPicture(
  waiting: readonly WaitingSince[],
  today: LocalDate,
  at?: (from: number) => string,
) {
  const { bands, total, long } = ageingOf(waiting, today);
  return {
    id: 'ageing',
    title: titleOf(total, long),
    headings: ['Since it was made', 'Open'],
    empty: total === 0 ? 'No recommendation is open, so nothing waits.' : null,
    ...barsOf(
      bands.map(({ label, from, count }) => ({
        label,
        count,
        ...(at === undefined ? {} : { href: at(from) }),
      })),
    ),
  };
}

function titleOf(total: number, long: number): string {
  const waited = `waited more than ${LONG_WAIT} days`;
  if (total === 1) return `The one open recommendation has ${long === 0 ? 'not ' : ''}${waited}`;
  if (long === 0) return `None of ${total} open recommendations has ${waited}`;
  return `${long} of ${total} open recommendations ${long === 1 ? 'has' : 'have'} ${waited}`;
}
