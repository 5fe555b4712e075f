import type { AddresseeRecord, HistoryRecord } from '#records/recommendations';
import { may, type Actor } from '#rules';
import { placeOf } from './place-of.js';

/**
 * The history a person may read: who looks after it, its tags and a proposal to close it are notes of the desk, and not
 * for who only answers.
 */
export function historySeen(
  person: Actor,
  history: readonly HistoryRecord[],
  addressees: readonly AddresseeRecord[],
): readonly HistoryRecord[] {
  const atDesk = new Set(
    addressees
      .filter((one) => may(person, 'read committee work', placeOf(one)))
      .map(({ id }) => id),
  );
  return history.filter(
    ({ addresseeId, event }) => atDesk.has(addresseeId) || !NOTES.some((note) => note === event),
  );
}

const NOTES = [
  'recommendation.assigned',
  'recommendation.tagged',
  'recommendation.untagged',
  'closure.proposed',
  'closure-proposal.withdrawn',
] as const;
