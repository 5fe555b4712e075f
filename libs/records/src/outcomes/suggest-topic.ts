import { shortDate } from '#rules';
import { newId } from '#platform';
import { todayInLondon } from '../clocks/index.js';
import { freeSlug, slugOf } from '../paths/index.js';
import { begin } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { UnderMotion } from './draft-outcomes.js';
import type { MotionBehind } from './motion-behind.queries.js';

interface Suggested {
  readonly motion: MotionBehind;
  /** To whose work programme. */
  readonly committeeId: string;
}

/**
 * Suggests the item of a motion to the work programme of a committee, with where it comes from; of one that is not for
 * publication without the words of the motion. Returns the topic's id.
 */
export async function suggestTo(
  tx: Tx,
  { actor, now }: UnderMotion,
  { motion, committeeId }: Suggested,
): Promise<string> {
  const title = motion.itemTitle;
  const wanted = slugOf(title) || 'topic';
  const id = newId();
  const verb = motion.kind === 'defer' ? 'Deferred' : 'Referred';
  const reason = `${verb} by the ${motion.committee} on ${shortDate(motion.heldOn)} (minute ${motion.minute ?? ''})${motion.isExempt ? '.' : `: ${motion.wording}`}`;
  await begin(tx, {
    kind: 'topic',
    id,
    actor,
    now,
    event: 'topic.suggested',
    facts: { title, reason },
    columns: {
      council_id: motion.councilId,
      committee_id: committeeId,
      slug: await freeSlug(tx, { table: 'topics', committeeId, wanted }),
      title,
      reason,
      suggested_by: actor.id,
      suggested_on: todayInLondon(now),
    },
  });
  return id;
}
