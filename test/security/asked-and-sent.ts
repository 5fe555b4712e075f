import { newId } from '#platform/ids';
import type { World } from '../support/world.js';
import type { Family } from './family.js';

/** A question asked in advance of the meeting of a family, of its authority. */
export async function questionOf(world: World, { committee, date, place }: Family): Promise<void> {
  await world.dataSource.query(
    `INSERT INTO questions (id, council_id, committee_id, meeting_id, agenda_item_id, number, asked_by_id, authority_id, wording,
       asked_on, version)
     SELECT gen_random_uuid(), m.council_id, m.committee_id, m.id, i.id, 1, s.person_id, $3, 'How many?', m.held_on, 1
     FROM meetings m
     JOIN committees c ON c.id = m.committee_id
     JOIN agenda_items i ON i.meeting_id = m.id AND i.number = 1
     JOIN memberships s ON s.committee_id = c.id AND s.kind = 'chair'
     WHERE c.slug = $1 AND m.held_on::text = $2
     ON CONFLICT DO NOTHING`,
    [committee, date, place.authorityId],
  );
}

/** A letter that went to the officer of a council. */
export async function aDelivery(world: World): Promise<string> {
  const id = newId();
  await world.dataSource.query(
    `WITH said AS (
       INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at, relayed_at)
       VALUES ($2, 'meeting.planned', 'meeting', gen_random_uuid(), '{}', now(), now()) RETURNING id)
     INSERT INTO deliveries (id, council_id, outbox_id, notice, person_id, subject_kind, subject_id, state, next_attempt_at,
       offered_at, message_id, created_at, settled_at)
     SELECT $1, $2, said.id, 'meeting-convened', $3, 'meeting', gen_random_uuid(), 'sent', now(), now(), $4, now(), now()
     FROM said`,
    [id, world.councilId, world.someone('officer').id, `<${id}@critical-friend>`],
  );
  return id;
}
