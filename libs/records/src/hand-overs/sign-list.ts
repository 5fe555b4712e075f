import { listInCanonicalForm, signedListInCanonicalForm, type HandOverItem } from '#rules';
import { newId, sha256 } from '#platform';
import { askPrint } from '../prints/index.js';
import { appendOutbox, nextNumber, tell, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Holder } from './held.js';
import type { Handing } from './move-person.js';

/** SHA-256, in hexadecimal, over the canonical form of a list. */
export const fingerprintOf = (items: readonly HandOverItem[]): string =>
  sha256(listInCanonicalForm(items));

/** Keeps what was handed over as a signed list, tells its history, and has the successor written to. */
export async function signList(
  tx: Tx,
  signing: {
    readonly from: Holder;
    readonly handing: Handing;
    readonly items: readonly HandOverItem[];
  },
): Promise<Done & { readonly number: number }> {
  const { from: holder, handing, items } = signing;
  const { from, to, actor, now, today: on, reason } = handing;
  const { councilId, kind } = holder;
  const id = newId();
  const number = await nextNumber(tx, `hand-overs of ${councilId}`);
  const list = { from: from.name, to: to.name, on, by: actor.name, reason, items };
  const hash = sha256(signedListInCanonicalForm(list));
  const side = kind === 'person' ? 'person' : 'authority';
  await tx.query(
    `INSERT INTO hand_overs (id, council_id, number, from_${side}_id, to_${side}_id, from_name, to_name, reason,
         handed_on, handed_at, handed_by, handed_by_id, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      councilId,
      number,
      from.id,
      to.id,
      from.name,
      to.name,
      reason,
      on,
      now,
      actor.name,
      actor.id,
      hash,
    ],
  );
  await tx.query(
    `INSERT INTO hand_over_items (hand_over_id, position, part, of, subject_kind, subject_id, reference, state, due_on)
       SELECT $1, place, i ->> 'part', i ->> 'of', i ->> 'subjectKind', (i ->> 'subjectId')::uuid, i ->> 'reference',
         i ->> 'state', (i ->> 'dueOn')::date
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS list(i, place)`,
    [id, JSON.stringify(items)],
  );
  const subject = { councilId, subjectKind: 'hand-over', subjectId: id } as const;
  const facts = { before: from.name, after: to.name, items: items.length, reason };
  const event = 'hand-over.made' as const;
  const told = await tell(tx, { ...subject, actor, now, event, facts });
  await askPrint(tx, {
    kind: 'hand-over list',
    subjectId: id,
    hash,
    councilId,
    committeeId: null,
  });
  const payload = { version: told.version, actor: actor.id };
  await appendOutbox(tx, { ...subject, event, payload, at: now });
  return { id, number, state: 'made', ...told };
}
