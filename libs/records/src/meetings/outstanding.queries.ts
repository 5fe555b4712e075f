import type { EntityManager } from 'typeorm';
import { dateInWords, type LocalDate } from '#rules';

interface Overdue {
  readonly reference: string;
  readonly authority: string;
  readonly dueOn: LocalDate;
}

/**
 * The answers to a committee's recommendations that are overdue on a local date, one line each, longest overdue first;
 * null when there is none. It tells no count of days, so that it changes only when what is overdue does.
 */
export async function outstandingInWords(
  manager: EntityManager,
  asked: { readonly committeeId: string; readonly today: LocalDate },
): Promise<string | null> {
  const overdue = await manager.query<Overdue[]>(
    `SELECT r.reference, o.name AS authority, k.due_on AS "dueOn"
     FROM clocks k
     JOIN addressees a ON k.subject_kind = 'addressee' AND k.subject_id = a.id
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE k.kind = 'response' AND k.state = 'running' AND k.due_on < $2 AND a.committee_id = $1
     ORDER BY k.due_on, length(r.reference), r.reference, o.name
     LIMIT 100`,
    [asked.committeeId, asked.today],
  );
  if (overdue.length === 0) return null;
  return overdue
    .map((one) => `${one.reference}, ${one.authority}: was due ${dateInWords(one.dueOn)}`)
    .join('\n');
}
