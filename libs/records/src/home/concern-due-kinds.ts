import type { Bounds, DueKind } from './due-kind.js';

const within = ({ councils }: Bounds): string => `n.council_id = ANY(${councils})`;

/** Concerns before a partnership as rows of what is due; a condition follows. The reference is the item's number, the part the partnership's slug. */
const CONCERNS = `
  SELECT n.council_id, i.title, i.number::text, n.slug, n.name, t.held_on, NULL::date, NULL
  FROM partnership_items i
  JOIN partnerships n ON n.id = i.partnership_id
  LEFT JOIN partnership_meetings t ON t.id = i.meeting_id
  WHERE i.kind = 'concern'`;

/** What waits because of a concern that was brought before a partnership. */
export const CONCERN_DUE_KINDS = {
  /** It stood on the agenda of a meeting that was held, and nothing came of it. */
  'concern without outcome': {
    asks: ['keep partnership', 'escalate concern'],
    sql: (bounds) =>
      `${CONCERNS} AND i.state = 'on the agenda' AND t.state = 'held' AND ${within(bounds)}`,
  },
  /** No meeting is planned that could take it. */
  'concern without meeting': {
    asks: ['keep partnership'],
    sql: (bounds) => `${CONCERNS} AND i.state = 'waiting' AND ${within(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
