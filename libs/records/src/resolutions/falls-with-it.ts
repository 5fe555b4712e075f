import { fallOutcomes, type UnderMotion } from '../outcomes/index.js';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** What was drafted under a motion falls with it, in the transaction that records it as lost or withdrawn. */
export async function fallsWithIt(tx: Tx, motion: UnderMotion): Promise<void> {
  await fallOutcomes(tx, motion);
  const drafted = await tx.query<{ id: string; authority: string }[]>(
    `SELECT a.id, o.name AS authority
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE r.resolution_id = $1 AND a.state = 'drafted' ORDER BY a.id`,
    [motion.resolutionId],
  );
  const { actor, now } = motion;
  for (const { id, authority } of drafted) {
    const prepare = () => ({ facts: { authority } });
    await transition(tx, { kind: 'addressee', id, actor, now, command: 'fall', prepare });
  }
}
