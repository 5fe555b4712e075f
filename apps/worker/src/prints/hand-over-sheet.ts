import type { HandOverView } from '#records/hand-overs';
import { dateInWords, HELD_PARTS, shortDate } from '#rules';

/** The signed list of a hand-over laid out for print. */
export function handOverSheet(found: HandOverView) {
  const { council, number, from, to, handedOn, handedBy, reason, hash, items } = found;
  return {
    title: `Hand-over ${number}: ${from} to ${to}`,
    council,
    on: `Handed over on ${dateInWords(handedOn)} by ${handedBy}.`,
    reason: `Reason: ${reason}`,
    hash,
    rows: items.map(({ part, of, reference, state, dueOn }) => [
      HELD_PARTS[part],
      of,
      reference === '' ? 'The part itself' : reference,
      state,
      dueOn === null ? 'No date' : shortDate(dueOn),
    ]),
  };
}
