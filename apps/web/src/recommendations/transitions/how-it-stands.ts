import { ADDRESSEE, dateInWords } from '#rules';
import { runningClock } from '../running-clock.js';
import type { AddresseeSubject } from './addressee-subject.js';

/** The first rows of every are-you-sure page: what is asked, of whom, and how it stands now. */
export function howItStands({ addressee }: AddresseeSubject) {
  const { reference, wording, correction, authority, state } = addressee;
  const clock = runningClock(addressee);
  const what = clock?.kind === 'progress' ? 'Next report due' : 'Answer due';
  return [
    { key: `Recommendation ${reference}`, value: wording },
    ...(correction === null
      ? []
      : [{ key: `As corrected by minute ${correction.minute}`, value: correction.becomes }]),
    { key: 'To', value: authority },
    { key: 'It is now', value: ADDRESSEE.states[state].is },
    ...(clock === null ? [] : [{ key: what, value: dateInWords(clock.dueOn) }]),
  ];
}
