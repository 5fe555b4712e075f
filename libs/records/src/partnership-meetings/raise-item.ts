import type { Actor, PartnershipItemKind } from '#rules';
import { newId } from '#platform';
import { begin } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { MeetingBody } from './meeting-body.js';

/** Something a partnership or a working group is to decide: its title, its words, and what it is about, if that is on record. */
export interface NewItem {
  readonly kind: PartnershipItemKind;
  readonly title: string;
  readonly words: string;
  readonly reviewId?: string | null;
  readonly agreementId?: string | null;
  readonly actionPlanId?: string | null;
}

/**
 * Raises an item, waiting for a meeting, with the next number of its partnership. Whoever raises it puts it on an agenda
 * with `placeWaiting` or `placeItem` in the same transaction. The caller has the partnership's turn. Returns its id.
 */
export async function raiseItem(
  tx: Tx,
  item: NewItem & { readonly body: MeetingBody; readonly actor: Actor; readonly now: string },
): Promise<string> {
  const { body, actor, now, kind, title, words } = item;
  const id = newId();
  const [last] = await tx.query<{ number: number }[]>(
    'SELECT coalesce(max(number), 0)::int AS number FROM partnership_items WHERE partnership_id = $1',
    [body.partnershipId],
  );
  await begin(tx, {
    kind: 'partnership item',
    id,
    actor,
    now,
    event: 'partnership-item.raised',
    facts: { title },
    columns: {
      council_id: body.councilId,
      partnership_id: body.partnershipId,
      working_group_id: body.workingGroupId,
      meeting_id: null,
      number: (last?.number ?? 0) + 1,
      kind,
      title,
      words,
      review_id: item.reviewId ?? null,
      agreement_id: item.agreementId ?? null,
      action_plan_id: item.actionPlanId ?? null,
    },
  });
  return id;
}
