import type { LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import type { LeftItem } from './left-item.js';
import { LEFT_WITH_NOBODY } from './left-sql.js';

/** The most that is told at once; what is left over shows when these are mended. */
const MOST_LEFT = 200;

/** Everything open in a council whose every person is disabled or gone on a local date, in a fixed order, at most 200. One statement. */
export function leftWithNobody(
  manager: EntityManager,
  councilId: string,
  today: LocalDate,
): Promise<LeftItem[]> {
  return manager.query<LeftItem[]>(
    `SELECT * FROM (${LEFT_WITH_NOBODY('$1', '$2')}) AS found ORDER BY "subjectKind", of, reference LIMIT ${MOST_LEFT}`,
    [councilId, today],
  );
}
