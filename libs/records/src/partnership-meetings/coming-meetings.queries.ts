import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '#rules';
import { LEADS_ON } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** A meeting somebody goes to, or prepares, as Home lists it. */
export interface ComingMeeting {
  readonly body: string;
  readonly partnershipSlug: string;
  readonly groupSlug: string | null;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly place: string;
  readonly items: number;
}

/** Meetings of partnerships and working groups that concern one person. */
@Injectable()
export class ComingMeetingsQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * The next planned meetings, the earliest first, of the bodies somebody belongs to today, of the partnerships whose
   * priorities they lead, and of those they keep. One statement, and none for who reads no partnership's work.
   */
  async of(actor: Actor, limit: number): Promise<ComingMeeting[]> {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    if ([councils, priorities, committees].every((some) => some.length === 0)) return [];
    const kept = scopeOf(actor, 'keep partnership').councils;
    const today = this.recorder.today();
    return this.recorder.dataSource.query<ComingMeeting[]>(COMING, [actor.id, today, kept, limit]);
  }
}

const COMING = `
  SELECT coalesce(g.name || ', ' || n.name, n.name) AS body, n.slug AS "partnershipSlug", g.slug AS "groupSlug",
    t.held_on AS "heldOn", t.starts_at AS "startsAt", t.place,
    (SELECT count(*)::int FROM partnership_items i WHERE i.meeting_id = t.id AND i.state <> 'taken off') AS items
  FROM partnership_meetings t JOIN partnerships n ON n.id = t.partnership_id
  LEFT JOIN working_groups g ON g.id = t.working_group_id
  WHERE t.state = 'planned' AND t.held_on >= $2 AND (t.council_id = ANY($3::uuid[])
    OR EXISTS (SELECT FROM partnership_members m WHERE m.person_id = $1
      AND coalesce(m.working_group_id, m.partnership_id) = coalesce(t.working_group_id, t.partnership_id)
      AND m.valid_from <= $2 AND coalesce(m.valid_to, 'infinity') >= $2)
    OR EXISTS (SELECT FROM priority_leads d JOIN priorities q ON q.id = d.priority_id
      JOIN agreements a ON a.id = q.agreement_id
      WHERE d.person_id = $1 AND a.partnership_id = t.partnership_id AND ${LEADS_ON('d', '$2')}))
  ORDER BY t.held_on, t.starts_at, t.id LIMIT $4`;
