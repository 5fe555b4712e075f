import { PRIORITY_CHANGES, type PriorityChangeKind } from '#rules';
import { newId } from '#platform';
import { slugOf, takeTurns } from '../paths/index.js';
import { endContributions } from '../partnership/index.js';
import { tell, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { endLeads, followLeads } from './follow-leads.js';
import type { TakingEffect } from './taking-effect.js';

interface Change {
  readonly kind: PriorityChangeKind;
  readonly reason: string;
  /** Ids and names of the priorities it is about. */
  readonly from: readonly { readonly id: string; readonly name: string }[];
  readonly to: readonly {
    readonly id: string;
    readonly priorityId: string | null;
    readonly name: string;
  }[];
}

/**
 * Makes what an edition decided true of the priorities: kept and renamed ones stand in it, merged, split and dropped ones
 * end with the reviews that were still to come, new ones begin, and whoever led what they come from leads them.
 */
export async function takeEffect(tx: Tx, effect: TakingEffect): Promise<void> {
  const changes = await changesOf(tx, effect.editionId);
  for (const change of changes) {
    if (PRIORITY_CHANGES[change.kind].isSame) await goOn(tx, effect, change);
    else await replace(tx, effect, change);
  }
}

async function goOn(
  tx: Tx,
  effect: TakingEffect,
  { kind, reason, from, to }: Change,
): Promise<void> {
  const [was] = from;
  const [is] = to;
  if (was === undefined || is === undefined) return;
  await tx.query(
    `UPDATE priorities q SET agreement_id = e.agreement_id, name = e.name, number = e.number
     FROM edition_priorities e WHERE e.id = $2 AND q.id = $1`,
    [was.id, is.id],
  );
  if (kind === 'keep') return;
  const facts = { before: was.name, after: is.name, reason };
  await tell(tx, { ...telling(effect, was.id), event: 'priority.renamed', facts });
}

async function replace(tx: Tx, effect: TakingEffect, change: Change): Promise<void> {
  const { kind, reason, from, to } = change;
  const { title } = effect;
  const names = (all: readonly { readonly name: string }[]) =>
    all
      .map(({ name }) => name)
      .toSorted()
      .join(', ');
  const successors: string[] = [];
  for (const one of to) {
    const id = await beginPriority(tx, effect, one);
    successors.push(id);
    const facts = { title, reason, ...(from.length === 0 ? {} : { before: names(from) }) };
    await tell(tx, { ...telling(effect, id), event: 'priority.begun', facts });
    await followLeads(tx, effect, {
      priorityId: id,
      inEdition: one.id,
      from: from.map((was) => was.id),
    });
  }
  for (const one of from) {
    await tx.query('UPDATE priorities SET ended_on = $2, ended_as = $3 WHERE id = $1', [
      one.id,
      effect.today,
      kind,
    ]);
    const { told } = PRIORITY_CHANGES[kind];
    const facts = { title, reason, kind: told, ...(to.length === 0 ? {} : { after: names(to) }) };
    await tell(tx, { ...telling(effect, one.id), event: 'priority.ended', facts });
    await endLeads(tx, effect, { priorityId: one.id, successors });
    await withdrawReviews(tx, effect, {
      priorityId: one.id,
      reason: `the priority is ${told}: ${reason}`,
    });
  }
}

const telling = ({ councilId, actor, now }: TakingEffect, priorityId: string) => ({
  councilId,
  actor,
  now,
  subjectKind: 'priority',
  subjectId: priorityId,
});

/** A priority that is new, under an address of its own in all councils, and as which the edition has it from now on. */
async function beginPriority(
  tx: Tx,
  { editionId, councilId }: TakingEffect,
  { id: inEdition, name }: { readonly id: string; readonly name: string },
): Promise<string> {
  const id = newId();
  const wanted = slugOf(name) || 'priority';
  await takeTurns(tx, 'priorities');
  await tx.query(
    `INSERT INTO priorities (id, council_id, agreement_id, slug, name, number)
     SELECT $1, $2, $3, $4 || CASE WHEN EXISTS (SELECT FROM priorities q WHERE q.slug = $4)
         THEN (SELECT '-' || min(n) FROM generate_series(2, 1000) n
           WHERE NOT EXISTS (SELECT FROM priorities q WHERE q.slug = $4 || '-' || n)) ELSE '' END,
       e.name, e.number
     FROM edition_priorities e WHERE e.id = $5`,
    [id, councilId, editionId, wanted, inEdition],
  );
  await tx.query('UPDATE edition_priorities SET priority_id = $2 WHERE id = $1', [inEdition, id]);
  return id;
}

/** A review that nobody returned yet has nothing left to tell; what was returned is still judged. */
async function withdrawReviews(
  tx: Tx,
  { actor, now }: TakingEffect,
  { priorityId, reason }: { readonly priorityId: string; readonly reason: string },
): Promise<void> {
  const reviews = await tx.query<{ id: string }[]>(
    `SELECT id FROM reviews WHERE priority_id = $1 AND state IN ('planned','requested','queried') ORDER BY id`,
    [priorityId],
  );
  for (const { id } of reviews) {
    const prepare = () => ({ facts: { reason } });
    await transition(tx, { kind: 'review', id, actor, now, command: 'withdraw', prepare });
    const ended = 'the review is no longer asked for';
    await endContributions(tx, { reviewId: id, reason: ended, now });
  }
}

function changesOf(tx: Tx, editionId: string): Promise<Change[]> {
  return tx.query<Change[]>(
    `SELECT c.kind, min(c.reason) AS reason,
       coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', q.id, 'name', q.name)) FILTER (WHERE q.id IS NOT NULL), '[]') AS "from",
       coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', e.id, 'priorityId', e.priority_id, 'name', e.name))
         FILTER (WHERE e.id IS NOT NULL), '[]') AS "to"
     FROM priority_changes c
     LEFT JOIN priorities q ON q.id = c.from_priority_id
     LEFT JOIN edition_priorities e ON e.id = c.to_id
     WHERE c.agreement_id = $1 GROUP BY c.decision, c.kind ORDER BY c.decision`,
    [editionId],
  );
}
