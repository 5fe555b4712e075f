import type { LadderName, LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { MEETINGS_OF_CLOCK } from '../clocks/index.js';
import type { RunningClock } from './running-clock.js';

/** Which running clocks of a council are wanted: of some ladders, of some subjects; all when left out. */
export interface ClocksAsked {
  readonly councilId: string;
  readonly ladders?: readonly LadderName[];
  readonly subjects?: readonly string[];
}

type Found = Omit<RunningClock, 'settled'> & { readonly settled: readonly string[] };

const ABOUT = `CASE c.subject_kind
  WHEN 'addressee' THEN (SELECT r.reference || ' to ' || u.name FROM addressees a
    JOIN recommendations r ON r.id = a.recommendation_id JOIN authorities u ON u.id = a.authority_id
    WHERE a.id = c.subject_id)
  WHEN 'review' THEN (SELECT p.name || ', ' || v.cycle FROM reviews v JOIN priorities p ON p.id = v.priority_id
    WHERE v.id = c.subject_id)
  WHEN 'contribution' THEN (SELECT p.name || ', ' || v.cycle FROM contributions b JOIN reviews v ON v.id = b.review_id
    JOIN priorities p ON p.id = b.priority_id WHERE b.id = c.subject_id)
  WHEN 'report' THEN (SELECT r.title FROM reports r WHERE r.id = c.subject_id)
  WHEN 'clearance' THEN (SELECT r.title || ', ' || k.kind FROM clearances k JOIN reports r ON r.id = k.report_id
    WHERE k.id = c.subject_id)
  WHEN 'interest' THEN 'An interest to be registered'
  WHEN 'action' THEN (SELECT concat_ws(' ', 'Action', nullif(t.reference, ''), 'of', l.title) FROM actions t
    JOIN action_plans l ON l.id = t.action_plan_id WHERE t.id = c.subject_id)
  WHEN 'outcome' THEN (SELECT o.reference FROM outcomes o WHERE o.id = c.subject_id)
  WHEN 'attendance request' THEN (SELECT q.reference FROM attendance_requests q WHERE q.id = c.subject_id)
  WHEN 'data request' THEN (SELECT q.reference || ' to ' || a.name FROM data_requests q
    JOIN authorities a ON a.id = q.authority_id WHERE q.id = c.subject_id)
  ELSE c.subject_kind END`;

const SCOPES = `array_remove(ARRAY[c.council_id, c.committee_id, c.authority_id,
  CASE c.subject_kind WHEN 'review' THEN (SELECT v.priority_id FROM reviews v WHERE v.id = c.subject_id)
    WHEN 'contribution' THEN (SELECT b.priority_id FROM contributions b WHERE b.id = c.subject_id)
    WHEN 'report' THEN c.subject_id
    WHEN 'action' THEN (SELECT t.priority_id FROM actions t WHERE t.id = c.subject_id)
    WHEN 'data request' THEN c.subject_id
    WHEN 'clearance' THEN (SELECT k.person_id FROM clearances k WHERE k.id = c.subject_id)
    WHEN 'interest' THEN (SELECT i.person_id FROM interests i WHERE i.id = c.subject_id) END], NULL)`;

/** Every clock that runs, by due date. One statement. */
export async function runningClocks(
  manager: EntityManager,
  { councilId, ladders, subjects }: ClocksAsked,
): Promise<RunningClock[]> {
  const rows = await manager.query<Found[]>(
    `SELECT c.id, c.kind AS ladder, c.subject_kind AS "subjectKind", c.subject_id AS "subjectId",
       c.started_on AS start, c.due_on AS due, c.rule, c.n, c.start_event AS "startEvent",
       c.original_due_on AS "originalDue",
       (c.subject_kind = 'addressee' AND EXISTS (
         SELECT 1 FROM addressees a WHERE a.id = c.subject_id AND a.acknowledged_on IS NOT NULL)) AS acknowledged,
       ARRAY(SELECT r.rung FROM reminders r
         WHERE r.clock_id = c.id AND (r.due_on = c.due_on OR r.rung LIKE 'acknowledge %')) AS settled,
       ${MEETINGS_OF_CLOCK} AS meetings, coalesce(${ABOUT}, c.subject_kind) AS about, ${SCOPES} AS scopes
     FROM clocks c
     WHERE c.council_id = $1 AND c.state = 'running'
       AND ($2::text[] IS NULL OR c.kind = ANY ($2))
       AND ($3::uuid[] IS NULL OR c.subject_id = ANY ($3))
     ORDER BY c.due_on, c.id`,
    [councilId, ladders ?? null, subjects ?? null],
  );
  return rows.map((row) => ({ ...row, settled: new Set(row.settled) }));
}

/** A review that is planned and not asked for yet, as the clock it will be. */
export interface PlannedReview {
  readonly id: string;
  readonly due: LocalDate;
  /** How many days before it is asked for; as usual where null. */
  readonly askedAhead: number | null;
  readonly about: string;
  readonly scopes: readonly string[];
}

/** Reviews of a council's priorities that are planned and not asked for. One statement. */
export function plannedReviews(
  manager: EntityManager,
  councilId: string,
): Promise<PlannedReview[]> {
  return manager.query<PlannedReview[]>(
    `SELECT v.id, v.due_on AS due, v.asked_ahead AS "askedAhead", p.name || ', ' || v.cycle AS about, ARRAY[v.council_id, v.priority_id] AS scopes
     FROM reviews v JOIN priorities p ON p.id = v.priority_id
     WHERE v.council_id = $1 AND v.state = 'planned' ORDER BY v.due_on, v.id`,
    [councilId],
  );
}
