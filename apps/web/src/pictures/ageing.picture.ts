import { ageingOf, LONG_WAIT, type LocalDate, type WaitingSince } from '#rules';
import { barsOf } from './bars.js';

/** How long open recommendations have waited, each to one authority, since they were made. */
export function ageingPicture(waiting: readonly WaitingSince[], today: LocalDate) {
  const { bands, total, long } = ageingOf(waiting, today);
  return {
    id: 'ageing',
    title: titleOf(total, long),
    headings: ['Since it was made', 'Open'],
    empty: total === 0 ? 'No recommendation is open, so nothing waits.' : null,
    ...barsOf(bands),
  };
}

function titleOf(total: number, long: number): string {
  const waited = `waited more than ${LONG_WAIT} days`;
  if (total === 1) return `The one open recommendation has ${long === 0 ? 'not ' : ''}${waited}`;
  if (long === 0) return `None of ${total} open recommendations has ${waited}`;
  return `${long} of ${total} open recommendations ${long === 1 ? 'has' : 'have'} ${waited}`;
}
