import type { MeetingView } from '#records/meetings';

/** What the end of a meeting means for the items that are not finished: each that was not taken, and the one being taken. */
export function notTakenYet({ items }: Pick<MeetingView, 'items'>): readonly string[] {
  return items.flatMap(({ number, course, motions }) => {
    if (course === 'taken') return [];
    if (course === 'being taken') return [`Item ${number} is being taken. This finishes it.`];
    const minute = motions.length > 0 ? '' : ' Its minute will say that it was not reached.';
    return [`Item ${number} has not been taken.${minute}`];
  });
}
