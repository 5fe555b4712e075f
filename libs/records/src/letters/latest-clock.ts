/** SQL of the clock of one kind that runs for a subject, else the last that did, as a `CaseClock`. `subject` is SQL too. */
export function latestClockOf(
  kind:
    | 'report'
    | 'contribution'
    | 'clearance'
    | 'outcome'
    | 'registration'
    | 'attendance'
    | 'data'
    | 'action',
  subject: string,
): string {
  return `(
    SELECT jsonb_build_object('kind', k.kind, 'startedOn', k.started_on, 'dueOn', k.due_on,
      'originalDueOn', k.original_due_on, 'isRunning', k.state = 'running', 'citation', k.citation,
      'moves', coalesce((SELECT jsonb_agg(jsonb_build_object('fromDue', v.from_due, 'toDue', v.to_due)
        ORDER BY v.moved_on, v.to_due) FROM clock_moves v WHERE v.clock_id = k.id), '[]'))
    FROM clocks k WHERE k.subject_id = ${subject} AND k.kind = '${kind}'
    ORDER BY k.state = 'running' DESC, k.started_on DESC LIMIT 1)`;
}
