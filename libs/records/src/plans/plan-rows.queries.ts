import { refuse, type LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';

/** A plan that is locked until the transaction ends. */
export interface LockedPlan {
  readonly councilId: string;
  readonly partnershipId: string | null;
  readonly title: string;
  readonly slug: string;
  readonly agreedOn: LocalDate | null;
}

/** Locks a plan. Refuses with `not-found` when there is none. One statement. */
export async function lockPlan(tx: Tx, planId: string): Promise<LockedPlan> {
  const [plan] = await tx.query<LockedPlan[]>(
    `SELECT council_id AS "councilId", partnership_id AS "partnershipId", title, slug, agreed_on AS "agreedOn"
     FROM action_plans WHERE id = $1 FOR UPDATE`,
    [planId],
  );
  return plan ?? refuse('not-found', 'There is no such action plan.');
}

/** Words the addresses of plans mean already. */
const RESERVED: readonly string[] = ['new'];

/** A free slug for a plan of a council: the one wanted, with a number behind it from 2 on. Locks the council. */
export async function freePlanSlug(tx: Tx, councilId: string, wanted: string): Promise<string> {
  await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR NO KEY UPDATE', [councilId]);
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM action_plans WHERE council_id = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
    [councilId, wanted],
  );
  const taken = new Set([...rows.map(({ slug }) => slug), ...RESERVED]);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}
