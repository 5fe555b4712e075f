import type { Actor, LocalDate } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface Making {
  readonly resolutionId: string;
  readonly actor: Actor;
  readonly now: string;
}

/** Makes every recommendation drafted under a resolution that was just carried: the text is frozen on the day of the meeting. */
export async function makeRecommendations(tx: Tx, making: Making): Promise<void> {
  const drafted = await tx.query<
    { id: string; minute: string; held_on: LocalDate; authority: string }[]
  >(
    `SELECT a.id, s.minute, m.held_on, o.name AS authority
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN meetings m ON m.id = s.meeting_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE r.resolution_id = $1 AND a.state = 'drafted'
     ORDER BY a.id`,
    [making.resolutionId],
  );
  for (const { id, minute, authority } of drafted) {
    await transition(tx, {
      id,
      kind: 'addressee',
      command: 'make',
      actor: making.actor,
      now: making.now,
      prepare: () => ({ facts: { minute, authority } }),
    });
  }
  await tx.query(
    `UPDATE recommendations r SET made_on = m.held_on
     FROM resolutions s JOIN meetings m ON m.id = s.meeting_id
     WHERE s.id = r.resolution_id AND r.resolution_id = $1 AND r.made_on IS NULL`,
    [making.resolutionId],
  );
}
