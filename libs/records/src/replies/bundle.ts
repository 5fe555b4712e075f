import type { EntityManager } from 'typeorm';
import { refuse, type AddresseeState, type LocalDate, type Place } from '#rules';
import { AS_ID } from '../record/index.js';

/** One recommendation that a reply answers. */
export interface BundleMember {
  readonly addresseeId: string;
  readonly reference: string;
  readonly state: AddresseeState;
}

/** What one reply answers: everything a letter asked of an authority, or one recommendation that was sent by itself. */
export interface Bundle {
  readonly letterId: string | null;
  /** Null where a letter carried it. */
  readonly addresseeId: string | null;
  readonly place: Place & { readonly committeeId: string; readonly authorityId: string };
  readonly authority: string;
  readonly sentOn: LocalDate | null;
  /** By reference. */
  readonly members: readonly BundleMember[];
}

/**
 * The bundle of a letter that was sent, or of an addressee, by the id of either: a recommendation that now belongs to
 * another authority than its letter was sent to is answered by itself. Refuses with `not-found`. One statement.
 */
export async function bundleOf(manager: EntityManager, subjectId: string): Promise<Bundle> {
  const [found] = await manager.query<Bundle[]>(
    `WITH asked AS (
       SELECT t.id AS letter_id, NULL::uuid AS addressee_id, t.council_id, t.committee_id, t.authority_id, t.sent_on
       FROM authority_letters t WHERE t.id = ${AS_ID('$1')} AND t.state = 'sent'
       UNION ALL
       SELECT g.letter_id, CASE WHEN g.letter_id IS NULL THEN a.id END, a.council_id, a.committee_id, a.authority_id, a.sent_on
       FROM addressees a
       LEFT JOIN LATERAL (
         SELECT l.letter_id FROM letter_addressees l JOIN authority_letters t ON t.id = l.letter_id
         WHERE l.addressee_id = a.id AND t.state = 'sent' AND t.authority_id = a.authority_id LIMIT 1) g ON true
       WHERE a.id = ${AS_ID('$1')} AND a.sent_on IS NOT NULL)
     SELECT k.letter_id AS "letterId", k.addressee_id AS "addresseeId", k.sent_on AS "sentOn", o.name AS authority,
       jsonb_build_object('councilId', k.council_id, 'committeeId', k.committee_id, 'authorityId', k.authority_id) AS place,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('addresseeId', a.id, 'reference', r.reference, 'state', a.state)
           ORDER BY length(r.reference), r.reference), '[]')
        FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
        WHERE a.id = k.addressee_id OR (a.authority_id = k.authority_id AND a.id IN (
          SELECT l.addressee_id FROM letter_addressees l WHERE l.letter_id = k.letter_id))) AS members
     FROM asked k JOIN authorities o ON o.id = k.authority_id`,
    [subjectId],
  );
  return found ?? refuse('not-found', 'There is nothing to reply to.');
}
