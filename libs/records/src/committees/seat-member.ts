import { may, refuse, SEATS, type Actor, type EventName, type LocalDate, type Seat } from '#rules';
import { newId } from '#platform';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { Committee } from './committee.entity.js';
import { Membership } from './membership.entity.js';
import { rolesBySeats } from './seats-and-roles.js';

interface By {
  readonly actor: Actor;
  readonly now: string;
}

/** A seat that is taken from a local date, by somebody who is in the record. */
export interface SeatTaken {
  readonly committeeId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly kind: Seat;
  readonly isVoting: boolean;
  readonly from: LocalDate;
}

/**
 * Seats somebody within the caller's transaction, with the role of the seat and one entry of the committee's history.
 * Returns the id of the seat. Refuses who may not keep the committee. The caller has looked for a second seat or chair.
 */
export async function seatMember(
  tx: Tx,
  by: By & { readonly today: LocalDate },
  { committeeId, person, kind, isVoting, from }: SeatTaken,
): Promise<string> {
  const committee = await lockedCommittee(tx, by.actor, committeeId);
  const id = newId();
  const seat = { committeeId, personId: person.id, kind, isVoting, validFrom: from, validTo: null };
  await tx.insert(Membership, { id, ...seat });
  await rolesBySeats(tx, { committeeId, today: by.today, now: by.now });
  const facts = { owner: person.name, kind: SEATS[kind].toLowerCase(), on: from };
  await told(tx, by, { committee, event: 'member.seated', facts });
  return id;
}

/**
 * Takes back a seat that was entered by mistake, and the role it brought. Says why not when it has ended, or its member
 * was present at a meeting since.
 */
export async function unseatMember(tx: Tx, by: By, seatId: string): Promise<string | null> {
  const seat = await tx.findOneBy(Membership, { id: seatId });
  if (seat === null || seat.validTo !== null) return 'The seat was changed since.';
  const { committeeId, personId } = seat;
  const committee = await lockedCommittee(tx, by.actor, committeeId);
  const [present] = await tx.query<unknown[]>(
    `SELECT 1 FROM attendances a JOIN meetings m ON m.id = a.meeting_id
     WHERE m.committee_id = $1 AND a.person_id = $2 LIMIT 1`,
    [committeeId, personId],
  );
  if (present !== undefined) return 'They were present at a meeting since.';
  await tx.delete(Membership, { id: seatId });
  await tx.query(
    `UPDATE grants SET ended_at = $4 WHERE person_id = $1 AND scope_kind = 'committee' AND scope_id = $2 AND role = $3
       AND ended_at IS NULL`,
    [personId, committeeId, seat.kind === 'chair' ? 'chair' : 'member', by.now],
  );
  const [person] = await tx.query<{ name: string }[]>('SELECT name FROM people WHERE id = $1', [
    personId,
  ]);
  const reason = 'the import that brought it was undone';
  const facts = { owner: person?.name ?? '', kind: seat.kind, on: seat.validFrom, reason };
  await told(tx, by, { committee, event: 'member.unseated', facts });
  return null;
}

async function lockedCommittee(tx: Tx, actor: Actor, id: string): Promise<Committee> {
  const lock = { mode: 'pessimistic_write' } as const;
  const committee = await tx.findOneOrFail(Committee, { where: { id }, lock });
  if (!may(actor, 'keep committee', { councilId: committee.councilId, committeeId: id })) {
    refuse('not-permitted', 'You do not have the role that keeps this committee.');
  }
  return committee;
}

async function told(
  tx: Tx,
  by: By,
  {
    committee,
    ...happened
  }: {
    readonly committee: Committee;
    readonly event: EventName;
    readonly facts: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { id, councilId } = committee;
  const subject = { councilId, subjectKind: 'committee', subjectId: id };
  const { actor, now } = by;
  const { version } = await tell(tx, { ...subject, actor, now, ...happened });
  await tx.update(Committee, { id }, { version });
}
