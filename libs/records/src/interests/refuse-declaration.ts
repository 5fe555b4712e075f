import { may, refuse } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Declaration } from './declaration.js';
import type { MeetingDeclaredAt } from './meeting-declared-at.js';

/** Who declares, and the item it is about. */
export interface Declarant {
  readonly name: string;
  readonly item: { readonly id: string; readonly title: string } | null;
}

interface Found {
  readonly name: string;
  readonly sits: boolean;
  readonly item: { readonly id: string; readonly title: string } | null;
  readonly entryIsTheirs: boolean;
}

/**
 * Refuses a declaration for somebody else, but by the officer who clerks; one of somebody who neither sits on the
 * committee nor is recorded at the meeting; of an item of another agenda; and of another member's entry. One statement.
 */
export async function refuseWrongDeclaration(
  tx: Tx,
  { actor, meeting }: Pick<Act, 'actor'> & { readonly meeting: MeetingDeclaredAt },
  { personId, itemId, entryId }: Declaration,
): Promise<Declarant> {
  if (personId !== actor.id && !may(actor, 'run meeting', meeting)) {
    refuse('not-permitted', 'A member declares for themself; the officer for anybody present.');
  }
  const [found] = await tx.query<Found[]>(
    `SELECT p.name,
       EXISTS (SELECT FROM memberships s WHERE s.committee_id = $2 AND s.person_id = p.id
           AND s.valid_from <= $3 AND coalesce(s.valid_to, 'infinity') >= $3)
         OR EXISTS (SELECT FROM named_substitutes s WHERE s.committee_id = $2 AND s.person_id = p.id
           AND s.valid_from <= $3 AND coalesce(s.valid_to, 'infinity') >= $3)
         OR EXISTS (SELECT FROM attendances t WHERE t.meeting_id = $4 AND t.person_id = p.id
           AND t.capacity IN ('member','substitute','co-optee')) AS sits,
       (SELECT jsonb_build_object('id', i.id, 'title', i.title) FROM agenda_items i
         WHERE i.meeting_id = $4 AND i.id::text = $5 AND i.removed_on IS NULL) AS item,
       EXISTS (SELECT FROM registered_interests e JOIN registers r ON r.id = e.register_id
         WHERE e.id::text = $6 AND r.person_id = p.id AND e.ended_on IS NULL) AS "entryIsTheirs"
     FROM people p WHERE p.id::text = $1`,
    [personId, meeting.committeeId, meeting.heldOn, meeting.id, itemId, entryId],
  );
  if (found === undefined || !found.sits) {
    refuse('field-wrong', 'Choose somebody who sits on this committee.', 'member');
  }
  const { name, item, entryIsTheirs } = found;
  if (itemId !== null && item === null) {
    refuse('field-wrong', 'Choose an item of this agenda, or the whole meeting.', 'about');
  }
  if (entryId !== null && !entryIsTheirs) {
    refuse('field-wrong', `Choose an entry of the register of ${name}, or none.`, 'entry');
  }
  return { name, item };
}
