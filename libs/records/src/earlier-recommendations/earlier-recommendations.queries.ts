import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { Recorder } from '../record/index.js';

/** A recommendation of an earlier record as it is shown. */
export interface EarlierLine {
  readonly id: string;
  /** The name of the tracker it stands in: numbers begin again in the next. */
  readonly tracker: string;
  readonly reference: string;
  readonly origin: string;
  readonly agreedRaw: string;
  readonly agreedOn: LocalDate | null;
  readonly wording: string;
  readonly authorityRaw: string;
  readonly authority: string | null;
  readonly officer: string;
  readonly response: string;
  readonly targetRaw: string;
  readonly targetEnd: LocalDate | null;
  readonly progress: string;
  readonly rating: string;
  readonly status: string;
}

/** Recommendations from before this record was kept. */
@Injectable()
export class EarlierRecommendationsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Those of a committee that was found within scope, tracker by tracker, in the order of their paper. One statement. */
  of(committeeId: string): Promise<EarlierLine[]> {
    return this.recorder.dataSource.query<EarlierLine[]>(
      `SELECT e.id, e.tracker, e.reference, e.origin, e.agreed_raw AS "agreedRaw", e.agreed_on AS "agreedOn", e.wording,
         e.authority_raw AS "authorityRaw", a.name AS authority, e.officer, e.response,
         e.target_raw AS "targetRaw", e.target_end AS "targetEnd", e.progress, e.rating, e.status
       FROM earlier_recommendations e LEFT JOIN authorities a ON a.id = e.authority_id
       WHERE e.committee_id = $1 ORDER BY lower(e.tracker), e.place, e.source_key LIMIT 5000`,
      [committeeId],
    );
  }
}
