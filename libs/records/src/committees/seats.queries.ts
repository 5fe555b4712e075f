import type { EntityManager } from 'typeorm';
import type { LocalDate, Seat } from '#rules';

/** One seat with who has it. */
export interface SeatHeld {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: Seat;
  readonly isVoting: boolean;
  readonly from: LocalDate;
}

const SEAT = `SELECT m.id, m.person_id AS "personId", p.name, m.kind, m.is_voting AS "isVoting", m.valid_from AS "from"
  FROM memberships m JOIN people p ON p.id = m.person_id`;

/** The seats somebody has on a committee on a local date or later. One statement. */
export function seatsAfter(
  manager: EntityManager,
  asked: { readonly committeeId: string; readonly personId: string; readonly from: LocalDate },
): Promise<SeatHeld[]> {
  return manager.query<SeatHeld[]>(
    `${SEAT} WHERE m.committee_id = $1 AND m.person_id = $2 AND coalesce(m.valid_to, 'infinity') >= $3
     ORDER BY m.valid_from`,
    [asked.committeeId, asked.personId, asked.from],
  );
}

/** Who has the chair on a local date or later; null when nobody has. One statement. */
export async function chairAfter(
  manager: EntityManager,
  committeeId: string,
  from: LocalDate,
): Promise<SeatHeld | null> {
  const [chair] = await manager.query<SeatHeld[]>(
    `${SEAT} WHERE m.committee_id = $1 AND m.kind = 'chair' AND coalesce(m.valid_to, 'infinity') >= $2
     ORDER BY m.valid_from DESC LIMIT 1`,
    [committeeId, from],
  );
  return chair ?? null;
}

/** A seat of a committee that has no end yet; null when there is none such. One statement. */
export async function lockedSeat(
  manager: EntityManager,
  committeeId: string,
  membershipId: string,
): Promise<SeatHeld | null> {
  const [seat] = await manager.query<SeatHeld[]>(
    `${SEAT} WHERE m.committee_id = $1 AND m.id::text = $2 AND m.valid_to IS NULL FOR UPDATE OF m`,
    [committeeId, membershipId],
  );
  return seat ?? null;
}
