import type { Actor, LocalDate } from '#rules';
import { newId } from '#platform';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import { appendOutbox, tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** By whose hand who leads is changed, and when. */
export interface ByHand {
  readonly councilId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
}

/** Somebody who is to lead a priority or to be its deputy, from a local date to the last one; null while that is not known. */
export interface NewTenure {
  readonly priorityId: string;
  readonly personId: string;
  readonly kind: 'lead' | 'deputy';
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reason: string;
}

/**
 * Names a lead or a deputy: their days, their role, the priority's history, and a letter to them. The role is theirs at
 * once, though their first day may be to come, so that they can read themselves in. Who has the part already keeps it.
 */
export async function nameTenure(tx: Tx, tenure: NewTenure, by: ByHand): Promise<void> {
  const { priorityId, personId, kind, from, to, reason } = tenure;
  const id = newId();
  const [named] = await tx.query<{ name: string }[]>(
    `WITH named AS (
       INSERT INTO priority_leads (id, priority_id, person_id, kind, valid_from, valid_to, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (priority_id, person_id, kind) WHERE valid_to IS NULL DO NOTHING RETURNING person_id)
     SELECT p.name FROM named JOIN people p ON p.id = named.person_id`,
    [id, priorityId, personId, kind, from, to, reason],
  );
  if (named === undefined) return;
  await tx.query(
    `INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
     VALUES ($1, $2, 'priority lead', 'priority', $3, $4) ON CONFLICT DO NOTHING`,
    [newId(), personId, priorityId, by.now],
  );
  const facts = { owner: named.name, kind, on: from, reason };
  await toldWithLetter(tx, by, { priorityId, tenureId: id, event: 'lead.named', facts });
}

/** A tenure that ends: its last local date and why; without a letter where they go on to lead what came of the priority. */
export interface EndingTenure {
  readonly tenureId: string;
  readonly lastDay: LocalDate;
  readonly reason: string;
  readonly letter: 'to them' | 'none';
}

/** Ends a tenure, or has it end sooner than it was to. The role ends with its last day: now, when that has passed, else by the sweep of the day after. */
export async function endTenure(tx: Tx, ending: EndingTenure, by: ByHand): Promise<void> {
  const { tenureId, lastDay, reason, letter } = ending;
  const [ended] = await tx.query<
    { priority_id: string; kind: 'lead' | 'deputy'; name: string; valid_to: LocalDate }[]
  >(
    `WITH ended AS (
       UPDATE priority_leads SET valid_to = greatest($2::date, valid_from - 1), ended_because = $3
       WHERE id = $1 AND (valid_to IS NULL OR valid_to > $2) RETURNING priority_id, person_id, kind, valid_to)
     SELECT ended.priority_id, ended.kind, p.name, ended.valid_to
     FROM ended JOIN people p ON p.id = ended.person_id`,
    [tenureId, lastDay, reason],
  );
  if (ended === undefined) return;
  await endRoles(tx, { priorityId: ended.priority_id, today: by.today, now: by.now });
  const facts = { owner: ended.name, kind: ended.kind, on: ended.valid_to, reason };
  const told = { priorityId: ended.priority_id, event: 'lead.ended', facts } as const;
  if (letter === 'to them') await toldWithLetter(tx, by, { ...told, tenureId });
  else await tell(tx, { ...by, subjectKind: 'priority', subjectId: told.priorityId, ...told });
}

/**
 * Ends the role of whoever led a priority, of every priority when none is named, and leads it no more on a local date.
 * A role somebody was given without a tenure stays. Returns how many ended.
 */
export async function endRoles(
  tx: Tx,
  at: { readonly priorityId: string | null; readonly today: LocalDate; readonly now: string },
): Promise<number> {
  const ended = await tx.query<unknown[]>(
    `WITH ended AS (
       UPDATE grants g SET ended_at = $3
       WHERE g.role = 'priority lead' AND g.ended_at IS NULL AND ($1::uuid IS NULL OR g.scope_id = $1)
         AND EXISTS (SELECT FROM priority_leads d WHERE d.priority_id = g.scope_id AND d.person_id = g.person_id)
         AND NOT EXISTS (SELECT FROM priority_leads d WHERE d.priority_id = g.scope_id AND d.person_id = g.person_id
           AND ${LEADS_ON_OR_AFTER('d', '$2')})
       RETURNING g.id)
     SELECT id FROM ended`,
    [at.priorityId, at.today, at.now],
  );
  return ended.length;
}

async function toldWithLetter(
  tx: Tx,
  by: ByHand,
  told: {
    readonly priorityId: string;
    readonly tenureId: string;
    readonly event: 'lead.named' | 'lead.ended';
    readonly facts: Parameters<typeof tell>[1]['facts'];
  },
): Promise<void> {
  const { event, priorityId: subjectId, tenureId, facts } = told;
  const { councilId, actor, now } = by;
  const subjectKind = 'priority';
  await tell(tx, { councilId, subjectKind, subjectId, actor, now, event, facts });
  const payload = { lead: tenureId, actor: actor.id };
  await appendOutbox(tx, { councilId, event, subjectKind, subjectId, payload, at: now });
}
