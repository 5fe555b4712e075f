import type { LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { leftWithNobody } from '../left-with-nobody/index.js';
import type { LeftWorkCase } from './left-work-case.js';

/** What is left with nobody in a council on a local date; null when there is no such council. Two statements. */
export async function findLeftWorkCase(
  manager: EntityManager,
  councilId: string,
  today: LocalDate,
): Promise<LeftWorkCase | null> {
  const [council] = await manager.query<{ name: string }[]>(
    'SELECT name FROM councils WHERE id = $1',
    [councilId],
  );
  if (council === undefined) return null;
  const items = await leftWithNobody(manager, councilId, today);
  const place = { id: councilId, councilId, council: council.name, committeeId: null };
  return { about: 'left work', ...place, items };
}
