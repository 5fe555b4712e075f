import type { MinutesList } from './minutes-document.js';
import type { RecordedMeeting, RecordedPerson } from './recorded.js';

/** The lists at the head of the minutes: who was present, who sent apologies, who else attended. A list of nobody is left out. */
export function peopleLists({ people, apologies }: RecordedMeeting): readonly MinutesList[] {
  const sat = people.filter(({ capacity }) => SITS.has(capacity));
  const attended = people.filter(({ capacity }) => !SITS.has(capacity) && capacity !== 'public');
  return [
    { label: 'Present', names: sat.toSorted(byRank).map(memberInWords) },
    { label: 'Apologies', names: apologies },
    { label: 'In attendance', names: attended.map(guestInWords) },
  ].filter(({ names }) => names.length > 0);
}

const SITS: ReadonlySet<RecordedPerson['capacity']> = new Set(['member', 'substitute', 'co-optee']);

const RANKS = ['chair', 'vice-chair', 'member', 'co-optee'];

const rankOf = ({ seat, capacity }: RecordedPerson): number =>
  seat === null ? (capacity === 'co-optee' ? 3 : 2) : RANKS.indexOf(seat);

const byRank = (a: RecordedPerson, b: RecordedPerson): number =>
  rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1);

function memberInWords({ name, seat, insteadOf, capacity }: RecordedPerson): string {
  if (insteadOf !== null) return `${name} (substitute for ${insteadOf})`;
  if (seat === 'chair') return `${name} (Chair)`;
  if (seat === 'vice-chair') return `${name} (Vice-Chair)`;
  return capacity === 'co-optee' ? `${name} (co-opted)` : name;
}

const guestInWords = ({ name, post, authority }: RecordedPerson): string =>
  [name, post, authority].filter((part) => part !== null && part !== '').join(', ');
