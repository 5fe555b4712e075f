import { RegisterService } from '#records/register';
import type { World } from '../support/world.js';
import type { Family } from './family.js';

/** The register of a member, with one entry, by the member's own hand. */
export async function aRegister(world: World): Promise<string> {
  const actor = await world.as('member one');
  const { councilId } = world;
  const entry = { category: 'land', nature: 'A field.', isSensitive: false } as const;
  const of = { councilId, personId: world.someone('member one').id };
  const { slug } = await world.app.get(RegisterService).enter({ actor }, { ...entry, ...of });
  return slug;
}

/** An interest the chair declared before the meeting, its first. */
export async function anInterestIn(world: World, { committee, date }: Family): Promise<void> {
  await world.dataSource.query(
    `INSERT INTO interests (id, council_id, committee_id, meeting_id, person_id, kind, nature, declared_when, declared_on,
       leaves_room, number, state, version)
     SELECT gen_random_uuid(), m.council_id, m.committee_id, m.id, s.person_id, 'voluntary', 'A friend.', 'before', m.held_on,
       true, 1, 'declared', 1
     FROM meetings m JOIN committees c ON c.id = m.committee_id
     JOIN memberships s ON s.committee_id = c.id AND s.kind = 'chair'
     WHERE c.slug = $1 AND m.held_on::text = $2 ON CONFLICT DO NOTHING`,
    [committee, date],
  );
}
