import { PRIORITY_CHANGES, type PriorityChangeKind } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

interface Standing {
  readonly editionId: string;
  readonly kind: PriorityChangeKind;
  /** Ids of the priorities it comes from; none where it is added. */
  readonly from: readonly string[];
  readonly name: string;
}

/**
 * Has a priority stand in a draft. It takes the first place in the order of those it comes from, else the last, and goes
 * on with the rationale, the reasoning by criterion and the themes of the edition before. Returns its id in the edition.
 */
export async function standIn(tx: Tx, standing: Standing): Promise<string> {
  const { editionId, kind, from, name } = standing;
  const id = newId();
  const same = PRIORITY_CHANGES[kind].isSame ? (from[0] ?? null) : null;
  await tx.query(
    `INSERT INTO edition_priorities (id, agreement_id, priority_id, name, number, rationale)
     SELECT $1, a.id, $3, $4,
       coalesce((SELECT min(b.number) FROM edition_priorities b
           WHERE b.agreement_id = a.from_agreement_id AND b.priority_id = ANY($5::uuid[])),
         1 + coalesce((SELECT max(e.number) FROM edition_priorities e WHERE e.agreement_id IN (a.id, a.from_agreement_id)), 0)),
       coalesce((SELECT string_agg(b.rationale, E'\\n\\n' ORDER BY b.number NULLS LAST, b.name) FROM edition_priorities b
           WHERE b.agreement_id = a.from_agreement_id AND b.priority_id = ANY($5::uuid[]) AND b.rationale <> ''), '')
     FROM agreements a WHERE a.id = $2`,
    [id, editionId, same, name, from],
  );
  await tx.query(
    `INSERT INTO theme_priorities (theme_id, edition_priority_id)
     SELECT DISTINCT t.id, $2::uuid FROM agreements a
     JOIN edition_priorities b ON b.agreement_id = a.from_agreement_id AND b.priority_id = ANY($3::uuid[])
     JOIN theme_priorities x ON x.edition_priority_id = b.id
     JOIN agreement_themes o ON o.id = x.theme_id
     JOIN agreement_themes t ON t.agreement_id = a.id AND t.name = o.name
     WHERE a.id = $1`,
    [editionId, id, from],
  );
  // Words about one priority say nothing about another: only the same one goes on with its reasoning.
  await tx.query(
    `INSERT INTO priority_reasonings (edition_priority_id, criterion_id, reasoning, score)
     SELECT $2, k.id, g.reasoning, g.score FROM agreements a
     JOIN edition_priorities b ON b.agreement_id = a.from_agreement_id AND b.priority_id = $3
     JOIN priority_reasonings g ON g.edition_priority_id = b.id
     JOIN agreement_criteria o ON o.id = g.criterion_id
     JOIN agreement_criteria k ON k.agreement_id = a.id AND k.name = o.name
     WHERE a.id = $1`,
    [editionId, id, same],
  );
  return id;
}
