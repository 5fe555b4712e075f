import type { OutcomeView } from '#records/outcomes';
import { may, type Actor, type EventName } from '#rules';

const NOT_PUBLIC: readonly string[] = ['planned', 'convened', 'postponed', 'cancelled'];

const TO_ITS_BODY: readonly EventName[] = [
  'outcome.sent',
  'outcome.answered',
  'outcome.asked-again',
  'outcome.settled',
];

/**
 * An outcome as a reader may have it. The body it went to is not told of the topic it became, and of the agenda on which
 * it comes back only once that is public.
 */
export function outcomeFor(actor: Actor, outcome: OutcomeView): OutcomeView {
  if (may(actor, 'read committee work', outcome.place)) return outcome;
  const { comesBack } = outcome;
  const isOut = comesBack !== null && !NOT_PUBLIC.includes(comesBack.state);
  return { ...outcome, topic: null, comesBack: isOut ? comesBack : null };
}

/** What is told to a reader of what happened to it; null is everything. The body it went to learns nothing from before. */
export function eventsToldTo(
  actor: Actor,
  { place, comesBack }: OutcomeView,
): readonly EventName[] | null {
  if (may(actor, 'read committee work', place)) return null;
  return comesBack === null ? TO_ITS_BODY : [...TO_ITS_BODY, 'outcome.brought-back'];
}
