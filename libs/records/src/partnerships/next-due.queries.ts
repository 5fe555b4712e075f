import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { Recorder } from '../record/index.js';

/** What is next in a partnership: of what kind, as it is called, and on which local date. */
export interface NextDue {
  readonly kind: 'meeting' | 'reviews' | 'data' | 'event' | 'step' | 'edition';
  readonly name: string;
  /** What names it in an address: the slug of a working group or event, the round, the year, the edition. */
  readonly key: string | null;
  readonly on: LocalDate;
  /** How many of it: reviews of one round, requests of one year. */
  readonly many: number;
}

const MOST = 6;

/** What a partnership must see to next. The caller has found the partnership within the asker's reach. */
@Injectable()
export class NextDueQueries {
  constructor(private readonly recorder: Recorder) {}

  /** What is overdue or falls on the days from today, the earliest first, at most six. One statement. */
  of(partnershipId: string): Promise<NextDue[]> {
    return this.recorder.dataSource.query<NextDue[]>(NEXT, [
      partnershipId,
      this.recorder.today(),
      MOST,
    ]);
  }
}

const NEXT = `
  SELECT * FROM (
    SELECT 'meeting' AS kind, coalesce(g.name, n.name) AS name, g.slug AS key, t.held_on AS on, 1 AS many
    FROM partnership_meetings t JOIN partnerships n ON n.id = t.partnership_id
    LEFT JOIN working_groups g ON g.id = t.working_group_id
    WHERE t.partnership_id = $1 AND t.state = 'planned' AND t.held_on >= $2
    UNION ALL
    SELECT 'reviews', v.cycle, v.cycle, v.due_on, count(*)::int
    FROM reviews v JOIN priorities q ON q.id = v.priority_id JOIN agreements a ON a.id = q.agreement_id
    WHERE a.partnership_id = $1 AND v.state IN ('planned','requested','queried')
    GROUP BY v.cycle, v.due_on
    UNION ALL
    SELECT 'data', s.year, s.slug, r.due_on, count(*)::int
    FROM data_requests r JOIN assessments s ON s.id = r.assessment_id
    WHERE s.partnership_id = $1 AND r.state IN ('asked','partly answered') AND r.due_on IS NOT NULL
    GROUP BY s.year, s.slug, r.due_on
    UNION ALL
    SELECT 'event', e.title, e.slug, greatest(e.starts_on, $2::date), 1 FROM partnership_events e
    WHERE e.partnership_id = $1 AND e.ends_on >= $2 AND e.cancelled_because IS NULL
    UNION ALL
    SELECT 'step', d.name, NULL, d.falls_on, 1 FROM cycle_dates d
    WHERE d.partnership_id = $1 AND d.what <> 'priority review' AND d.falls_on >= $2
    UNION ALL
    SELECT 'edition', 'Edition ' || a.edition || ' ends', a.edition::text, a.ends_on, 1 FROM agreements a
    WHERE a.partnership_id = $1 AND a.state = 'published' AND a.ends_on >= $2) AS next
  ORDER BY next.on, next.kind, next.name LIMIT $3`;
