import { HELD_STATES } from '../record/index.js';
import { LEFT_WITH_NOBODY } from '../left-with-nobody/index.js';
import type { DueKind } from './due-kind.js';

/** What waits because somebody left, and what was proposed for closure. Of what is with nobody, one line a council: its reference is how many. */
export const HAND_OVER_DUE_KINDS = {
  'left with nobody': {
    asks: ['hand over'],
    sql: ({ councils, today }) => `
      SELECT here.id, here.name, count(*)::text, '', here.name, NULL::date, NULL::date,
        (array_agg(found.of ORDER BY found.of, found.reference))[1]
      FROM councils here CROSS JOIN LATERAL (${LEFT_WITH_NOBODY('here.id', today)}) AS found
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
  /** Proposed for closure to a meeting that was held: its minute may close them. Its reference is how many. */
  'proposed closures': {
    asks: ['propose closure'],
    sql: ({ councils, committees }) => `
      SELECT p.council_id, c.name, count(*)::text, c.slug, c.name, max(m.held_on), NULL::date, NULL
      FROM closure_proposals p
      JOIN committees c ON c.id = p.committee_id
      JOIN agenda_items i ON i.id = p.agenda_item_id
      JOIN meetings m ON m.id = i.meeting_id AND m.state IN (${HELD_STATES})
      JOIN addressees a ON a.id = p.addressee_id AND a.state NOT IN ('closed','fallen')
      WHERE p.council_id = ANY(${councils}) OR p.committee_id = ANY(${committees})
      GROUP BY p.council_id, c.id, c.name, c.slug`,
  },
} as const satisfies Record<string, DueKind>;
