/** More than these no ladder looks at. */
const MOST = 24;

/**
 * SQL of the days the committee of a clock `c` meets after its start, in order, as they stand: what is cancelled or put
 * off is no meeting. Only an answer is missed by a meeting.
 */
export const MEETINGS_OF_CLOCK = `CASE WHEN c.kind = 'response' AND c.committee_id IS NOT NULL
  THEN ARRAY(SELECT m.held_on::text FROM meetings m
    WHERE m.committee_id = c.committee_id AND m.held_on > c.started_on AND m.state NOT IN ('cancelled','postponed')
    ORDER BY m.held_on LIMIT ${MOST}) ELSE ARRAY[]::text[] END`;
