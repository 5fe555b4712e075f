import type { EntityManager } from 'typeorm';
import type { LocalDate, Move } from '#rules';
import { isKeptItem } from '../exemptions/index.js';

/** What a report needs of an addressee beside its row of the list. */
export interface ReportedFacts {
  readonly id: string;
  readonly isKept: boolean;
  /** How the date of its answer was moved, in order. */
  readonly moves: readonly Move[];
}

/** Those facts of some addressees. One statement. */
export function reportedFacts(
  manager: EntityManager,
  addresseeIds: readonly string[],
): Promise<ReportedFacts[]> {
  return manager.query<ReportedFacts[]>(
    `SELECT a.id, ${isKeptItem('i')} AS "isKept",
       coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_due, 'toDue', v.to_due) ORDER BY v.entered)
         FROM clocks c JOIN clock_moves v ON v.clock_id = c.id
         WHERE c.subject_id = a.id AND c.kind = 'response'), '[]') AS moves
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN agenda_items i ON i.id = s.agenda_item_id
     WHERE a.id = ANY($1::uuid[])`,
    [addresseeIds],
  );
}

/** A meeting that a report can be made for. */
export interface ComingMeeting {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly council: string;
  readonly committee: string;
  readonly slug: string;
  readonly heldOn: LocalDate;
}

const MEETING = `SELECT m.id, m.council_id AS "councilId", m.committee_id AS "committeeId", l.name AS council,
    k.name AS committee, k.slug, m.held_on AS "heldOn"
  FROM meetings m JOIN committees k ON k.id = m.committee_id JOIN councils l ON l.id = m.council_id
  WHERE m.state IN ('planned','convened','agenda published','supplemented')
    AND (m.council_id = ANY($1::uuid[]) OR m.committee_id = ANY($2::uuid[]))`;

/** The meetings to come of some councils and committees, the next first, at most fifty. One statement. */
export function comingMeetings(
  manager: EntityManager,
  reach: { readonly councils: readonly string[]; readonly committees: readonly string[] },
  today: string,
): Promise<ComingMeeting[]> {
  return manager.query<ComingMeeting[]>(
    `${MEETING} AND m.held_on >= $3 ORDER BY m.held_on, k.name LIMIT 50`,
    [reach.councils, reach.committees, today],
  );
}

/** One of them, by the slug of its committee and its day; null when there is none. */
export async function comingMeeting(
  manager: EntityManager,
  reach: { readonly councils: readonly string[]; readonly committees: readonly string[] },
  at: { readonly slug: string; readonly heldOn: string },
): Promise<ComingMeeting | null> {
  const [row] = await manager.query<ComingMeeting[]>(
    `${MEETING} AND k.slug = $3 AND m.held_on::text = $4`,
    [reach.councils, reach.committees, at.slug, at.heldOn],
  );
  return row ?? null;
}
