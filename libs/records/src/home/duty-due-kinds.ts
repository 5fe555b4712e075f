import { HELD_STATES } from '../record/index.js';
import type { DueKind } from './due-kind.js';

/** The yearly duty of a committee that sits as the crime and disorder committee. */
export const DUTY_DUE_KINDS = {
  /** Its reference is the day of a meeting that would have met the duty and is lost, none being planned in time; else empty. */
  duty: {
    asks: ['read committee work'],
    sql: ({ councils, committees }) => `
      SELECT d.council_id, d.name, coalesce((
          SELECT max(x.held_on)::text FROM meetings x
          WHERE x.committee_id = d.id AND x.constituted_as = d.constituted_as AND x.state IN ('postponed','cancelled')
            AND x.held_on > d.last AND x.held_on <= d.last + interval '12 months' AND NOT EXISTS (
              SELECT 1 FROM meetings n
              WHERE n.committee_id = d.id AND n.constituted_as = d.constituted_as AND n.held_on > d.last
                AND n.held_on <= d.last + interval '12 months'
                AND n.state IN ('planned','convened','agenda published','supplemented','in session','adjourned'))), ''),
        d.slug, d.name, d.last, NULL::date, NULL
      FROM (
        SELECT c.id, m.council_id, c.name, c.slug, c.constituted_as, max(m.held_on) AS last
        FROM committees c
        JOIN meetings m ON m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.quorate
          AND m.state IN (${HELD_STATES})
        WHERE c.constituted_as = 'crime and disorder committee' AND (m.council_id = ANY(${councils}) OR m.committee_id = ANY(${committees}))
        GROUP BY c.id, m.council_id) AS d`,
  },
} as const satisfies Record<string, DueKind>;
