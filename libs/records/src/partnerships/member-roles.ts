import { roleOfPart, type MemberPart } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { Body } from './keep-body.js';

interface Holding {
  readonly body: Pick<Body, 'kind' | 'councilId'>;
  readonly personId: string;
  readonly part: MemberPart;
  /** The instant it happens. */
  readonly now: string;
}

/** Grants the role that goes with a part, for the council; granting it again changes nothing. */
export async function takeMemberRole(tx: Tx, holding: Holding): Promise<void> {
  const { body, personId, part, now } = holding;
  await tx.query(
    `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
     VALUES ($1, $2, $3, 'council', $4, $5) ON CONFLICT DO NOTHING`,
    [newId(), personId, roleOfPart(part, body.kind), body.councilId, now],
  );
}

/** Takes the role that went with a part that has ended, unless another part in the council brings it still. */
export async function leaveMemberRole(tx: Tx, holding: Holding): Promise<void> {
  const { body, personId, part, now } = holding;
  const role = roleOfPart(part, body.kind);
  const parts = await tx.query<{ part: MemberPart; grouped: boolean }[]>(
    `SELECT m.part, m.working_group_id IS NOT NULL AS grouped
     FROM partnership_members m JOIN partnerships n ON n.id = m.partnership_id
     WHERE m.person_id = $1 AND n.council_id = $2 AND m.valid_to IS NULL`,
    [personId, body.councilId],
  );
  const others = parts.map((one) =>
    roleOfPart(one.part, one.grouped ? 'working group' : 'partnership'),
  );
  if (others.includes(role)) return;
  await tx.query(
    `UPDATE grants SET ended_at = $4
     WHERE person_id = $1 AND role = $2 AND scope_id = $3 AND ended_at IS NULL`,
    [personId, role, body.councilId, now],
  );
}
