import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { whereItComesBack } from './coming-back.js';
import { draftOutcomes, type DraftedOutcome, type UnderMotion } from './draft-outcomes.js';
import { motionBehind, type MotionBehind } from './motion-behind.queries.js';
import { suggestTo } from './suggest-topic.js';

/**
 * Makes what a motion brings about, now that it is carried and has its minute: in the words it was carried in, one outcome
 * for each body it names. What is referred to another committee is suggested to its work programme; what is deferred is
 * placed on the meeting named, or waits in the committee's own programme.
 */
export async function makeOutcomes(tx: Tx, under: UnderMotion): Promise<void> {
  const drafted = await draftOutcomes(tx, under);
  if (drafted.length === 0) return;
  const motion = await motionBehind(tx, under.resolutionId);
  for (const outcome of drafted) {
    const spawned = await spawn(tx, under, { motion, outcome });
    const set = { wording: motion.wording, ...dueIn(motion), ...spawned };
    const prepare = () => ({ facts: { minute: motion.minute ?? '' }, set });
    const { actor, now } = under;
    await transition(tx, { kind: 'outcome', id: outcome.id, actor, now, command: 'make', prepare });
  }
}

/** What else is written for a referral or a deferral, and where it is then found. */
async function spawn(
  tx: Tx,
  under: UnderMotion,
  { motion, outcome }: { readonly motion: MotionBehind; readonly outcome: DraftedOutcome },
): Promise<Readonly<Record<string, string>>> {
  if (motion.kind === 'defer') return whereItComesBack(tx, under, motion);
  if (outcome.committeeId === null) return {};
  return { topic_id: await suggestTo(tx, under, { motion, committeeId: outcome.committeeId }) };
}

function dueIn(motion: MotionBehind): Readonly<Record<string, string>> {
  switch (motion.kind) {
    case 'comment':
    case 'request information':
    case 'standing request':
      return motion.details?.dueOn === undefined ? {} : { due_on: motion.details.dueOn };
    default:
      return {};
  }
}
