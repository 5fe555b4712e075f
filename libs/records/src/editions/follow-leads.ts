import { addDays, leadsAfter, type Leading, type LocalDate } from '#rules';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import type { Tx } from '../transaction/index.js';
import type { TakingEffect } from './taking-effect.js';
import { endTenure, nameTenure } from './tenures.js';

interface Follow {
  /** The priority that is new. */
  readonly priorityId: string;
  /** As which the edition has it. */
  readonly inEdition: string;
  /** The priorities it comes from, before they end. */
  readonly from: readonly string[];
}

/** Somebody's days as lead or deputy of what a new priority comes from. */
interface Days extends Leading {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Whoever the edition names leads a new priority from today; else whoever leads what it comes from, to the days they have there. */
export async function followLeads(tx: Tx, effect: TakingEffect, follow: Follow): Promise<void> {
  const { priorityId, inEdition, from } = follow;
  const [found] = await tx.query<
    { named: readonly Omit<Leading, 'priority'>[]; leading: readonly Days[] }[]
  >(
    `SELECT
       coalesce((SELECT jsonb_agg(jsonb_build_object('person', l.person_id, 'kind', l.kind) ORDER BY l.person_id)
         FROM edition_leads l WHERE l.edition_priority_id = $1), '[]') AS named,
       coalesce((SELECT jsonb_agg(jsonb_build_object('priority', d.priority_id, 'person', d.person_id, 'kind', d.kind,
           'validFrom', d.valid_from, 'validTo', d.valid_to)
           ORDER BY d.valid_from, d.person_id)
         FROM priority_leads d WHERE d.priority_id = ANY($2::uuid[]) AND ${LEADS_ON_OR_AFTER('d', '$3')}), '[]') AS leading`,
    [inEdition, from, effect.today],
  );
  const { named = [], leading = [] } = found ?? {};
  const reason = `It begins with ${effect.title}`;
  for (const { person, kind } of leadsAfter({ priority: priorityId, from, named }, leading)) {
    const followed =
      named.length > 0 ? [] : leading.filter((one) => one.person === person && one.kind === kind);
    const tenure = {
      priorityId,
      personId: person,
      kind,
      ...daysOf(followed, effect.today),
      reason,
    };
    await nameTenure(tx, tenure, effect);
  }
}

/** From the first of somebody's days, but not before today, to their last; null while one of these is not known. */
function daysOf(days: readonly Days[], today: LocalDate) {
  const firsts = days.map(({ validFrom }) => (validFrom < today ? today : validFrom)).toSorted();
  const lasts = days.flatMap(({ validTo }) => (validTo === null ? [] : [validTo])).toSorted();
  const isOpen = lasts.length < days.length;
  return { from: firsts[0] ?? today, to: isOpen ? null : (lasts.at(-1) ?? null) };
}

/** Ends the tenures of a priority that ends. Who goes on to lead what came of it has a letter of that, and none of this. */
export async function endLeads(
  tx: Tx,
  effect: TakingEffect,
  ended: { readonly priorityId: string; readonly successors: readonly string[] },
): Promise<void> {
  const tenures = await tx.query<{ id: string; goesOn: boolean }[]>(
    `SELECT d.id, EXISTS (SELECT FROM priority_leads n WHERE n.person_id = d.person_id
         AND n.priority_id = ANY($2::uuid[]) AND ${LEADS_ON_OR_AFTER('n', '$3')}) AS "goesOn"
     FROM priority_leads d WHERE d.priority_id = $1 AND ${LEADS_ON_OR_AFTER('d', '$3')} ORDER BY d.id`,
    [ended.priorityId, ended.successors, effect.today],
  );
  for (const { id: tenureId, goesOn } of tenures) {
    const lastDay = addDays(effect.today, -1);
    const reason = `It ended with ${effect.title}`;
    const letter = goesOn ? 'none' : 'to them';
    await endTenure(tx, { tenureId, lastDay, reason, letter }, effect);
  }
}
