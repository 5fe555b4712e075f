import type { World } from '../support/world.js';
import { ABSENT, type Family } from './family.js';

/** Somebody recorded at the meeting of a day, where one was held, and somebody with a seat on its committee. */
export async function attendeesOf(
  { dataSource, committeeId }: World,
  date: string,
): Promise<Pick<Family, 'attendance' | 'seat'>> {
  const [found] = await dataSource.query<{ attendance: string | null; seat: string }[]>(
    `SELECT s.person_id AS seat,
       (SELECT t.id FROM attendances t JOIN meetings m ON m.id = t.meeting_id
        WHERE m.committee_id = s.committee_id AND m.held_on::text = $2 AND t.person_id = s.person_id) AS attendance
     FROM memberships s WHERE s.committee_id = $1 AND s.kind = 'chair'`,
    [committeeId, date],
  );
  return {
    attendance: found?.attendance ?? ABSENT.attendance,
    seat: found?.seat ?? ABSENT.seat,
  };
}
