/** The ids of the reports and the documents in frozen papers. */
export const HELD = '$.items[*].*.id';

/**
 * SQL of the withdrawals of what was published with a meeting, whichever meeting it was withdrawn with: a report may have
 * gone out with two. `meeting` is a column that holds the meeting's id.
 */
export const WITHDRAWN_OF = (meeting: string): string => `(
  SELECT any_of.subject_id, any_of.reason, any_of.withdrawn_on FROM withdrawals any_of
  WHERE any_of.meeting_id = ${meeting} OR any_of.subject_id::text IN (
    SELECT held.id #>> '{}' FROM publications held_in
      JOIN exempt_papers held_whole ON held_whole.publication_id = held_in.id
      CROSS JOIN LATERAL jsonb_path_query(held_whole.papers, '${HELD}') AS held(id)
    WHERE held_in.meeting_id = ${meeting}))`;
