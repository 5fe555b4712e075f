import type { EntityManager } from 'typeorm';
import type { ResponseRegime } from '#rules';
import type { ToBeSent } from './letter-views.js';

/** One recommendation to one authority, made and neither sent nor in a letter that still goes. */
export interface Unsent {
  readonly addresseeId: string;
  readonly reference: string;
  readonly regime: ResponseRegime;
  readonly authorityId: string;
  readonly authority: string;
}

/** Everything of a meeting that waits for a letter, by authority and reference. One statement. */
export function unsentOf(manager: EntityManager, meetingId: string): Promise<Unsent[]> {
  return manager.query<Unsent[]>(
    `SELECT a.id AS "addresseeId", r.reference, a.regime, a.authority_id AS "authorityId", o.name AS authority
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE s.meeting_id = $1 AND a.state = 'made' AND NOT EXISTS (
       SELECT FROM letter_addressees g JOIN authority_letters t ON t.id = g.letter_id
       WHERE g.addressee_id = a.id AND t.state <> 'withdrawn')
     ORDER BY o.name, length(r.reference), r.reference`,
    [meetingId],
  );
}

/** The same by authority, as a page tells it. */
export async function toBeSent(manager: EntityManager, meetingId: string): Promise<ToBeSent[]> {
  const unsent = await unsentOf(manager, meetingId);
  const authorities = [...new Set(unsent.map(({ authority }) => authority))];
  return authorities.map((authority) => ({
    authority,
    references: unsent
      .filter((one) => one.authority === authority)
      .map(({ reference }) => reference),
  }));
}
