import type { Achieved } from '#records/answering';
import { barsOf } from './bars.js';

/**
 * What became of what was sent: asked, answered, accepted by the authority, achieved as the committee found it. `at` makes
 * the address of the rows of each.
 */
export function achievedPicture(
  { asked, answered, accepted, achieved }: Achieved,
  at?: (of: keyof Achieved) => string,
) {
  const bar = (of: keyof Achieved, label: string, count: number) => ({
    label,
    count,
    ...(at === undefined ? {} : { href: at(of) }),
  });
  return {
    id: 'achieved',
    title: `Of ${asked} asked in the last two years, ${accepted} ${accepted === 1 ? 'was' : 'were'} accepted and ${achieved} achieved`,
    headings: ['What became of it', 'Number'],
    empty: asked === 0 ? 'No recommendation was sent in the last two years.' : null,
    ...barsOf([
      bar('asked', 'Asked', asked),
      bar('answered', 'Answered', answered),
      bar('accepted', 'Accepted, at least in part, by the authority', accepted),
      bar('achieved', 'Closed as implemented by the committee', achieved),
    ]),
  };
}
