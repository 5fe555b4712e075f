import { refuse, type LocalDate } from '#rules';
import type { Tx } from '../transaction/index.js';

/** What the rules and history ask of a request for data beside its own row. */
export interface DataRequestFacts {
  readonly authority: string;
  readonly askedOn: LocalDate | null;
  /** When it is due: where its clock runs to. */
  readonly due: LocalDate | null;
  readonly asAt: LocalDate | null;
  readonly answers: number;
  /** More time that was asked for and is not decided. */
  readonly open: { readonly id: string; readonly newDue: LocalDate } | null;
}

/** The facts of a request; `not-found` when there is none. One statement. */
export async function dataRequestFacts(tx: Tx, id: string): Promise<DataRequestFacts> {
  const [facts] = await tx.query<DataRequestFacts[]>(
    `SELECT a.name AS authority, q.asked_on AS "askedOn", q.due_on AS due, s.as_at AS "asAt",
       (SELECT count(*)::int FROM data_answers n WHERE n.data_request_id = q.id) AS answers,
       (SELECT jsonb_build_object('id', t.id, 'newDue', t.new_due) FROM data_time_requests t
        WHERE t.data_request_id = q.id AND t.agreed IS NULL) AS open
     FROM data_requests q
     JOIN authorities a ON a.id = q.authority_id
     JOIN assessments s ON s.id = q.assessment_id
     WHERE q.id = $1`,
    [id],
  );
  return facts ?? refuse('not-found', 'There is no such request.');
}
