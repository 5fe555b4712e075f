import type { EntityManager } from 'typeorm';
import type { OpenExemption } from './exemption-views.js';
import { OPEN } from './open-exemption.js';

/** Every open decision of a meeting's papers by the id of what it keeps from the public. */
export type Exemptions = ReadonlyMap<string, OpenExemption>;

/**
 * Everything of one meeting that is kept from the public: its items, their documents, and the reports on its agenda with
 * their appendices, paragraphs and documents. For whoever writes down what the public may see. One statement.
 */
export async function exemptionsOf(manager: EntityManager, meetingId: string): Promise<Exemptions> {
  const rows = await manager.query<OpenExemption[]>(
    `SELECT ${OPEN} FROM exemptions e
     WHERE e.lifted_on IS NULL AND (e.meeting_id = $1 OR e.report_id IN (
       SELECT i.report_id FROM agenda_items i WHERE i.meeting_id = $1 AND i.removed_on IS NULL))`,
    [meetingId],
  );
  return new Map(rows.map((one) => [one.subjectId, one]));
}

/**
 * What of some things the public may see: those that no decision keeps from it, by their own id or by that of what they
 * belong to. `publicOnly(documents, kept, ({ id, itemId }) => [id, itemId])` leaves out every document of an exempt item.
 */
export function publicOnly<Thing>(
  things: readonly Thing[],
  kept: Exemptions,
  idsOf: (thing: Thing) => readonly (string | null)[],
): readonly Thing[] {
  return things.filter((thing) => idsOf(thing).every((id) => id === null || !kept.has(id)));
}
