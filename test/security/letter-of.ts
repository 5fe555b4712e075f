import type { World } from '../support/world.js';
import type { Family } from './family.js';

/** A drafted letter of its meeting to its authority. */
export async function letterOf(world: World, { committee, date, letter }: Family): Promise<void> {
  await world.dataSource.query(
    `INSERT INTO authority_letters (id, council_id, committee_id, meeting_id, authority_id, number, opening, closing, state, version)
     SELECT gen_random_uuid(), m.council_id, m.committee_id, m.id, a.id, 1, 'Dear all.', 'Yours.', 'drafted', 1
     FROM meetings m JOIN committees c ON c.id = m.committee_id
     JOIN authorities a ON a.council_id = m.council_id AND a.slug = $3
     WHERE c.slug = $1 AND m.held_on::text = $2
     ON CONFLICT DO NOTHING`,
    [committee, date, letter],
  );
}
