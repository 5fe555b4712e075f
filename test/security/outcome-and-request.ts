import type { World } from '../support/world.js';
import type { Family } from './family.js';

/** A request to attend that bears the reference of its recommendation, asked of the same authority or not yet. */
export async function requestOf(world: World, { reference, place, isSent }: Family): Promise<void> {
  await world.dataSource.query(
    `INSERT INTO attendance_requests (id, council_id, committee_id, authority_id, reference, meeting_id, about, state, version)
     SELECT gen_random_uuid(), r.council_id, r.committee_id, $3, r.reference, s.meeting_id, r.wording,
       CASE WHEN $4 THEN 'asked' ELSE 'drafted' END, 1
     FROM recommendations r JOIN resolutions s ON s.id = r.resolution_id
     WHERE r.reference = $1 AND r.council_id = $2
     ON CONFLICT DO NOTHING`,
    [reference, place.councilId, place.authorityId, isSent],
  );
}

/** A comment that bears the reference of its recommendation, sent to the same authority or not yet. */
export async function outcomeOf(world: World, { reference, place, isSent }: Family): Promise<void> {
  await world.dataSource.query(
    `INSERT INTO outcomes (id, council_id, committee_id, resolution_id, kind, reference, wording, authority_id, sent_on, state, version)
     SELECT gen_random_uuid(), r.council_id, r.committee_id, r.resolution_id, 'comment', r.reference, r.wording, $3,
       CASE WHEN $4 THEN r.made_on END, CASE WHEN $4 THEN 'sent' ELSE 'made' END, 1
     FROM recommendations r WHERE r.reference = $1 AND r.council_id = $2
     ON CONFLICT DO NOTHING`,
    [reference, place.councilId, place.authorityId, isSent],
  );
}
