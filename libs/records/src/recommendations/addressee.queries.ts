import type { EntityManager } from 'typeorm';
import { refuse, type LocalDate, type Outcome } from '#rules';

/** What the rules need to know about an addressee beside its own row. */
export interface AddresseeFacts {
  readonly authority: string;
  readonly hasSignatory: boolean;
  readonly madeOn: LocalDate | null;
  readonly sentOn: LocalDate | null;
  readonly due: LocalDate | null;
  /** The day the answer that is owed was asked for, or the last one came. */
  readonly answerableFrom: LocalDate | null;
  readonly committeeId: string;
  readonly openExtension: { id: string; newDue: LocalDate; reason: string } | null;
  readonly responses: number;
  /** What the committee made of the answer when it last considered one. */
  readonly outcome: Outcome | null;
}

/** One statement, whatever is asked of it. */
export async function addresseeFacts(manager: EntityManager, id: string): Promise<AddresseeFacts> {
  const [row] = await manager.query<AddresseeFacts[]>(
    `SELECT o.name AS authority, r.made_on AS "madeOn", a.sent_on AS "sentOn",
       a.committee_id AS "committeeId",
       EXISTS (SELECT 1 FROM contacts k JOIN people p ON p.id = k.person_id
               WHERE k.authority_id = a.authority_id AND k.kind = 'signatory' AND k.valid_to IS NULL
                 AND p.disabled_at IS NULL) AS "hasSignatory",
       (SELECT c.due_on FROM clocks c
        WHERE c.subject_id = a.id AND c.kind = 'response' AND c.state = 'running') AS due,
       greatest(
         (SELECT c.started_on FROM clocks c
          WHERE c.subject_id = a.id AND c.kind = 'response' AND c.state = 'running'),
         (SELECT max(s.submitted_on) FROM responses s WHERE s.addressee_id = a.id)) AS "answerableFrom",
       (SELECT jsonb_build_object('id', e.id, 'newDue', e.new_due, 'reason', e.reason) FROM extensions e
        WHERE e.addressee_id = a.id AND e.agreed IS NULL) AS "openExtension",
       (SELECT count(*)::int FROM responses s WHERE s.addressee_id = a.id) AS responses,
       (SELECT t.outcome FROM considerations t WHERE t.addressee_id = a.id
        ORDER BY t.number DESC, t.considered_on DESC LIMIT 1) AS outcome
     FROM addressees a
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE a.id = $1`,
    [id],
  );
  return row ?? refuse('not-found', 'There is no such recommendation.');
}
