import { count, refuse, type Calendar, type Closure, type Counted, type LocalDate } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** How the committee closed one addressee. */
export interface ClosingForm {
  readonly kind: Closure | null;
  readonly reason: string;
  readonly resolutionId: string;
  /** The reference of the recommendation of the record that takes its place. */
  readonly successor: string | null;
  /** Who asked for their dissent to be recorded, in words, beside the votes that are on the record by name. */
  readonly dissent?: string | null;
  /** Whether the committee wants to look again in six months. */
  readonly recheck?: boolean;
}

const MONTHS_TO_RECHECK = 6;

/** When the committee looks again at what it closed on a local date: six months on. Closed on 11 Oct 2023 it is 10 Apr 2024. */
export function recheckDue(closedOn: LocalDate, calendar: Calendar): Counted {
  const counted = count({
    rule: 'MONTHS_BEGINNING_WITH',
    n: MONTHS_TO_RECHECK,
    start: closedOn,
    calendar,
  });
  const text = 'The committee’s own resolve to look again after six months';
  return { ...counted, citation: { text, verifiedOn: null, seen: false } };
}

/** The id of the recommendation that takes the place of another of its council. Refuses one that is not on the record. */
export async function successorOf(tx: Tx, addresseeId: string, reference: string): Promise<string> {
  const [found] = await tx.query<{ id: string; isItself: boolean }[]>(
    `SELECT r.id, r.id = a.recommendation_id AS "isItself"
     FROM addressees a JOIN recommendations r ON r.council_id = a.council_id
     WHERE a.id = $1 AND r.reference = $2 AND r.made_on IS NOT NULL`,
    [addresseeId, reference],
  );
  if (found === undefined) {
    refuse('field-wrong', `No recommendation ${reference} is on the record.`, 'successor');
  }
  if (found.isItself) refuse('field-wrong', 'It cannot take its own place.', 'successor');
  return found.id;
}

/** Keeps a closure; returns its id. */
export async function writeClosure(
  tx: Tx,
  addresseeId: string,
  closed: {
    readonly form: ClosingForm;
    readonly successorId: string | null;
    readonly on: LocalDate;
    readonly recheckOn: LocalDate | null;
  },
): Promise<string> {
  const { form, successorId, on, recheckOn } = closed;
  const id = newId();
  await tx.query(
    `INSERT INTO closures (id, addressee_id, resolution_id, kind, reason, successor, successor_id, dissent, recheck_on, closed_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      addresseeId,
      form.resolutionId,
      form.kind,
      form.reason,
      successorId === null ? null : form.successor,
      successorId,
      form.dissent ?? null,
      recheckOn,
      on,
    ],
  );
  return id;
}
