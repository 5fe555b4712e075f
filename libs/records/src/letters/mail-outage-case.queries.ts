import type { EntityManager } from 'typeorm';
import type { MailOutageCase } from './mail-outage-case.js';

/** An outage of the mail that is over; null while it lasts, or when there is none of this id. One statement. */
export async function findMailOutageCase(
  manager: EntityManager,
  outageId: string,
): Promise<MailOutageCase | null> {
  const [row] = await manager.query<MailOutageCase[]>(
    `SELECT 'mail outage' AS about, o.id, o.council_id AS "councilId", c.name AS council, NULL AS "committeeId",
       o.began_at AS "beganAt", o.ended_at AS "endedAt",
       (SELECT count(*)::int FROM deliveries d WHERE d.council_id = o.council_id AND d.state = 'failed'
         AND d.carried_by IS NULL AND d.settled_at BETWEEN o.began_at AND o.ended_at) AS "givenUp"
     FROM mail_outages o JOIN councils c ON c.id = o.council_id
     WHERE o.id = $1 AND o.ended_at IS NOT NULL`,
    [outageId],
  );
  return row ?? null;
}
