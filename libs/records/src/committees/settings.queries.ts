import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { isMereSubscriber } from '../people/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { ClearanceGiver, SettingsView } from './committee-settings.js';
import { findScoringQuestions, findStandingItems, findTimetable } from './settings-rows.js';

/** Somebody of the council who can be chosen for a part. */
export interface PersonOfCouncil {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}

/** How a committee works, as its settings pages read it. */
@Injectable()
export class CommitteeSettingsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Everything set about one committee. Refuses alike what is not there and what the actor may not see. Five statements. */
  async find(actor: Actor, slug: string): Promise<SettingsView> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const { manager } = this.recorder.dataSource;
    const [row] = await manager.query<
      Omit<SettingsView, 'standingItems' | 'timetable' | 'questions' | 'clearances'>[]
    >(
      `SELECT id, council_id AS "councilId", slug, name, version, terms_of_reference AS "termsOfReference", quorum,
         minute_pattern AS "minutePattern", minute_period AS "minutePeriod", minuted_by AS "minutedBy",
         minute_parts AS "minuteParts", report_template AS "reportTemplate", usual_venue AS "usualVenue",
         usual_start AS "usualStart", constituted_as AS "constitutedAs",
         attendance_notice AS "attendanceNotice", later_dates_agreed_by AS "laterDatesAgreedBy"
       FROM committees
       WHERE slug = $3 AND (council_id = ANY($1) OR id = ANY($2))
       ORDER BY id LIMIT 1`,
      [councils, committees, slug],
    );
    if (row === undefined) refuse('not-found', 'There is no such committee.');
    return {
      ...row,
      standingItems: await findStandingItems(manager, row.id),
      timetable: await findTimetable(manager, row.id),
      questions: await findScoringQuestions(manager, row.id),
      clearances: await this.clearances(row.id),
    };
  }

  /** Who gives which clearance to a committee's reports. One statement. */
  clearances(committeeId: string): Promise<ClearanceGiver[]> {
    return this.recorder.dataSource.query<ClearanceGiver[]>(
      `SELECT c.kind, c.person_id AS "personId", p.name, p.post
       FROM committee_clearances c JOIN people p ON p.id = c.person_id
       WHERE c.committee_id = $1
       ORDER BY array_position(ARRAY['finance','legal','equality','monitoring officer'], c.kind)`,
      [committeeId],
    );
  }

  /** Everybody of a council who is not disabled, by name, but mere subscribers; at most 500. One statement. */
  people(councilId: string): Promise<PersonOfCouncil[]> {
    return this.recorder.dataSource.query<PersonOfCouncil[]>(
      `SELECT p.id, p.name, p.post FROM people p
       WHERE p.council_id = $1 AND p.disabled_at IS NULL AND NOT ${isMereSubscriber('p')}
       ORDER BY p.name, p.id LIMIT 500`,
      [councilId],
    );
  }
}
