import { LEFT_WITH_NOBODY } from '../left-with-nobody/index.js';
import type { DueKind } from './due-kind.js';

/** What waits because somebody left: one line a council. Its reference is how many things are with nobody. */
export const HAND_OVER_DUE_KINDS = {
  'left with nobody': {
    asks: ['hand over'],
    sql: ({ councils }) => `
      SELECT here.id, here.name, count(*)::text, '', here.name, NULL::date, NULL::date,
        (array_agg(found.of ORDER BY found.of, found.reference))[1]
      FROM councils here CROSS JOIN LATERAL (${LEFT_WITH_NOBODY('here.id')}) AS found
      WHERE here.id = ANY(${councils})
      GROUP BY here.id, here.name`,
  },
  /** Handed over, and nobody has said that they have it. Its reference is its number. */
  'hand-over to acknowledge': {
    asks: ['hand over'],
    sql: ({ councils }) => `
      SELECT h.council_id, h.to_name, h.number::text, h.from_name, h.to_name, h.handed_on, NULL::date, NULL
      FROM hand_overs h WHERE h.acknowledged_on IS NULL AND h.council_id = ANY(${councils})`,
  },
} as const satisfies Record<string, DueKind>;
