import { addDays, leadsAfter, type Leading } from '#rules';
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

/** Whoever the edition names, or leads what a new priority comes from, leads it from today. */
export async function followLeads(tx: Tx, effect: TakingEffect, follow: Follow): Promise<void> {
  const { priorityId, inEdition, from } = follow;
  const [found] = await tx.query<
    { named: readonly Omit<Leading, 'priority'>[]; leading: readonly Leading[] }[]
  >(
    `SELECT
       coalesce((SELECT jsonb_agg(jsonb_build_object('person', l.person_id, 'kind', l.kind) ORDER BY l.person_id)
         FROM edition_leads l WHERE l.edition_priority_id = $1), '[]') AS named,
       coalesce((SELECT jsonb_agg(jsonb_build_object('priority', d.priority_id, 'person', d.person_id, 'kind', d.kind)
           ORDER BY d.valid_from, d.person_id)
         FROM priority_leads d WHERE d.priority_id = ANY($2::uuid[]) AND d.valid_to IS NULL), '[]') AS leading`,
    [inEdition, from],
  );
  const { named = [], leading = [] } = found ?? {};
  const reason = `It begins with ${effect.title}`;
  for (const { person, kind } of leadsAfter({ priority: priorityId, from, named }, leading)) {
    const tenure = { priorityId, personId: person, kind, from: effect.today, reason };
    await nameTenure(tx, tenure, effect);
  }
}

/** Ends the tenures of a priority that ends. Who goes on to lead what came of it has a letter of that, and none of this. */
export async function endLeads(
  tx: Tx,
  effect: TakingEffect,
  ended: { readonly priorityId: string; readonly successors: readonly string[] },
): Promise<void> {
  const tenures = await tx.query<{ id: string; goesOn: boolean }[]>(
    `SELECT d.id, EXISTS (SELECT FROM priority_leads n WHERE n.person_id = d.person_id
         AND n.priority_id = ANY($2::uuid[]) AND n.valid_to IS NULL) AS "goesOn"
     FROM priority_leads d WHERE d.priority_id = $1 AND d.valid_to IS NULL ORDER BY d.id`,
    [ended.priorityId, ended.successors],
  );
  for (const { id: tenureId, goesOn } of tenures) {
    const lastDay = addDays(effect.today, -1);
    const reason = `It ended with ${effect.title}`;
    const letter = goesOn ? 'none' : 'to them';
    await endTenure(tx, { tenureId, lastDay, reason, letter }, effect);
  }
}
