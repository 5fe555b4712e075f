import { may, refuse, type Actor } from '#rules';
import type { EntityManager } from 'typeorm';
import { scopeOf } from '../scope/index.js';
import type { PackAudience } from './pack.js';

/** A pack as somebody asks for it: a committee's meeting by its day, the number of the publication, for whom. */
export interface PackAsked {
  readonly committee: string;
  readonly heldOn: string;
  readonly number: number;
  readonly audience: PackAudience;
}

/** The publication a person asks a pack of. Refuses what is out of reach as if it were not there. One statement. */
export async function packsInReach(
  manager: EntityManager,
  actor: Actor,
  { committee, heldOn, number }: PackAsked,
): Promise<{ readonly publicationId: string; readonly meetingId: string }> {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  const [found] = await manager.query<
    { id: string; meetingId: string; councilId: string; committeeId: string }[]
  >(
    `SELECT p.id, p.meeting_id AS "meetingId", p.council_id AS "councilId", p.committee_id AS "committeeId"
     FROM publications p
     JOIN meetings m ON m.id = p.meeting_id
     JOIN committees c ON c.id = p.committee_id
     WHERE (p.council_id = ANY($1) OR p.committee_id = ANY($2))
       AND c.slug = $3 AND m.held_on::text = $4 AND p.number = $5`,
    [councils, committees, committee, heldOn, number],
  );
  if (found === undefined) refuse('not-found', 'Nothing was published under this number.');
  if (!may(actor, 'build pack', found)) {
    refuse('not-permitted', 'Your role does not let you build a pack of this committee.');
  }
  return { publicationId: found.id, meetingId: found.meetingId };
}
