import type { EntityManager } from 'typeorm';
import type { ScoringQuestion, StandingItem, TimetableStep } from './committee-settings.js';

/** What stands on every agenda of a committee, in order. One statement. */
export function findStandingItems(
  manager: EntityManager,
  committeeId: string,
): Promise<StandingItem[]> {
  return manager.query<StandingItem[]>(
    'SELECT title, purpose, minutes FROM standing_items WHERE committee_id = $1 ORDER BY position',
    [committeeId],
  );
}

/** The internal timetable of a committee, the earliest date first. One statement. */
export function findTimetable(
  manager: EntityManager,
  committeeId: string,
): Promise<TimetableStep[]> {
  return manager.query<TimetableStep[]>(
    `SELECT name, kind, working_days_before AS "workingDaysBefore" FROM timetable_steps
     WHERE committee_id = $1 ORDER BY working_days_before DESC, name`,
    [committeeId],
  );
}

/** The questions a committee scores topics by today, in order. One statement. */
export function findScoringQuestions(
  manager: EntityManager,
  committeeId: string,
): Promise<(ScoringQuestion & { readonly id: string })[]> {
  return manager.query(
    `SELECT id, wording, weight FROM scoring_questions
     WHERE committee_id = $1 AND ended_on IS NULL ORDER BY position, id`,
    [committeeId],
  );
}
