import type { EntityManager } from 'typeorm';
import { AWAITING_ANSWER, refuse, type AddresseeState, type Place } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { GivenWith } from './evidence-views.js';
import { AS_ID } from '../record/index.js';

/** The addressee evidence is of, as it stands. */
export interface EvidencePlace {
  readonly id: string;
  readonly reference: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly committee: string;
  readonly state: AddresseeState;
  readonly place: Place & { readonly committeeId: string; readonly authorityId: string };
}

/** The addressee of an id. Refuses with `not-found` one that was never sent. One statement. */
export async function evidencePlace(
  manager: EntityManager,
  addresseeId: string,
): Promise<EvidencePlace> {
  const [found] = await manager.query<EvidencePlace[]>(
    `SELECT a.id, r.reference, o.name AS authority, o.slug AS "authoritySlug", c.name AS committee, a.state,
       jsonb_build_object('councilId', a.council_id, 'committeeId', a.committee_id, 'authorityId', a.authority_id) AS place
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN authorities o ON o.id = a.authority_id
     JOIN committees c ON c.id = a.committee_id
     WHERE a.id = ${AS_ID('$1')} AND a.sent_on IS NOT NULL`,
    [addresseeId],
  );
  return found ?? refuse('not-found', 'There is no such recommendation.');
}

/** The same, locked until the transaction ends. */
export async function lockedEvidencePlace(tx: Tx, addresseeId: string): Promise<EvidencePlace> {
  await tx.query(`SELECT 1 FROM addressees WHERE id = ${AS_ID('$1')} FOR UPDATE`, [addresseeId]);
  return evidencePlace(tx, addresseeId);
}

const AFTERWARDS: readonly AddresseeState[] = ['in progress', 'completion claimed'];

/** With what evidence can be given now; null when nothing is asked of the authority. */
export function givenNow({ state }: Pick<EvidencePlace, 'state'>): GivenWith | null {
  if (AWAITING_ANSWER.some((awaiting) => awaiting === state)) return 'answer';
  return AFTERWARDS.includes(state) ? 'progress' : null;
}
