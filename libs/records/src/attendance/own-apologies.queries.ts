import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate, type MeetingState } from '#rules';
import { Recorder } from '../record/index.js';

/** One meeting as a member who may not come to it sees it, with their apologies. */
export interface OwnApologies {
  readonly meetingId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  readonly state: MeetingState;
  readonly personId: string;
  /** What they sent; null when they are expected. */
  readonly sent: {
    readonly reason: string | null;
    readonly substituteId: string | null;
    readonly substitute: string | null;
  } | null;
  /** Who may come instead: the named substitutes of the committee that day. */
  readonly substitutes: readonly { readonly id: string; readonly name: string }[];
}

/** The apologies of one member for one meeting. */
@Injectable()
export class OwnApologiesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Refuses with `not-ready` who has no seat on the committee that day. One statement. */
  async of(meetingId: string, personId: string): Promise<OwnApologies> {
    const [found] = await this.recorder.dataSource.query<OwnApologies[]>(
      `SELECT m.id AS "meetingId", c.name AS committee, c.slug AS "committeeSlug", m.held_on::text AS "heldOn",
         m.starts_at AS "startsAt", m.venue, m.state, s.person_id AS "personId",
         (SELECT jsonb_build_object('reason', o.reason, 'substituteId', o.substitute_id, 'substitute', p.name)
          FROM apologies o LEFT JOIN people p ON p.id = o.substitute_id
          WHERE o.meeting_id = m.id AND o.person_id = s.person_id) AS sent,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
           FROM named_substitutes n JOIN people p ON p.id = n.person_id
           WHERE n.committee_id = c.id AND n.valid_from <= m.held_on
             AND coalesce(n.valid_to, 'infinity') >= m.held_on), '[]') AS substitutes
       FROM meetings m
       JOIN committees c ON c.id = m.committee_id
       JOIN memberships s ON s.committee_id = c.id AND s.person_id = $2
         AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on
       WHERE m.id = $1`,
      [meetingId, personId],
    );
    return (
      found ??
      refuse(
        'not-ready',
        'You do not sit on the committee that day, and have no apologies to send.',
      )
    );
  }
}
