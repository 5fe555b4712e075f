import { ageingOf, LONG_WAIT, type LocalDate, type WaitingSince } from '#rules';
import { barsOf } from './bars.js';

/** How long open recommendations have waited, each to one authority, since they were made. */
export function ageingPicture(waiting: readonly WaitingSince[], today: LocalDate) {
  const { bands, total, long } = ageingOf(waiting, today);
  const many = total === 1 ? 'open recommendation has' : 'open recommendations have';
  return {
    id: 'ageing',
    title:
      long === 0
        ? `None of ${total} open ${total === 1 ? 'recommendation' : 'recommendations'} has waited more than ${LONG_WAIT} days`
        : `${long} of ${total} ${many} waited more than ${LONG_WAIT} days`,
    headings: ['Since it was made', 'Open'],
    empty: total === 0 ? 'No recommendation is open, so nothing waits.' : null,
    ...barsOf(bands),
  };
}
