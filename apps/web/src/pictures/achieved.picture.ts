import type { Achieved } from '#records/answering';
import { barsOf } from './bars.js';

/** What became of what was sent: asked, answered, accepted by the authority, achieved as the committee found it. */
export function achievedPicture({ asked, answered, accepted, achieved }: Achieved) {
  return {
    id: 'achieved',
    title: `Of ${asked} asked in the last two years, ${accepted} ${accepted === 1 ? 'was' : 'were'} accepted and ${achieved} achieved`,
    headings: ['What became of it', 'Number'],
    empty: asked === 0 ? 'No recommendation was sent in the last two years.' : null,
    ...barsOf([
      { label: 'Asked', count: asked },
      { label: 'Answered', count: answered },
      { label: 'Accepted, at least in part, by the authority', count: accepted },
      { label: 'Closed as implemented by the committee', count: achieved },
    ]),
  };
}
