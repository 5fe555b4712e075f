import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { IS_UNDER_WAY } from './under-way.js';

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
  /** Its part of an address; null where the words printed are no authority of the directory. */
  readonly authoritySlug: string | null;
  readonly officer: string;
  readonly response: string;
  readonly targetRaw: string;
  readonly targetEnd: LocalDate | null;
  readonly progress: string;
  readonly rating: string;
  readonly status: string;
  /** The reference of what it was taken up as; null while it is of the earlier record alone. */
  readonly takenUpAs: string | null;
}

const LINES = `
  SELECT e.id, e.tracker, e.reference, e.origin, e.agreed_raw AS "agreedRaw", e.agreed_on AS "agreedOn", e.wording,
    e.authority_raw AS "authorityRaw", a.name AS authority, a.slug AS "authoritySlug", e.officer, e.response,
    e.target_raw AS "targetRaw", e.target_end AS "targetEnd", e.progress, e.rating, e.status,
    CASE WHEN ${IS_UNDER_WAY} THEN r.reference END AS "takenUpAs"
  FROM earlier_recommendations e LEFT JOIN authorities a ON a.id = e.authority_id
  LEFT JOIN recommendations r ON r.id = e.taken_up_as`;

/** Words by which trackers say that nothing more is awaited. */
const CLOSED =
  '\\m(closed?|completed?|implemented|done|withdrawn|superseded|rejected|no longer)\\M';

/** Recommendations from before this record was kept. */
@Injectable()
export class EarlierRecommendationsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Those of a committee that was found within scope, tracker by tracker, in the order of their paper. One statement. */
  of(committeeId: string): Promise<EarlierLine[]> {
    return this.recorder.dataSource.query<EarlierLine[]>(
      `${LINES} WHERE e.committee_id = $1 ORDER BY lower(e.tracker), e.place, e.source_key LIMIT 5000`,
      [committeeId],
    );
  }

  /**
   * Those of a committee that was found within scope which may be put to it again: neither closed by the words of their
   * tracker nor taken up already. At most 200. One statement.
   */
  open(committeeId: string): Promise<EarlierLine[]> {
    return this.recorder.dataSource.query<EarlierLine[]>(
      `${LINES} WHERE e.committee_id = $1 AND e.status !~* $2 AND NOT ${IS_UNDER_WAY}
       ORDER BY lower(e.tracker), e.place, e.source_key LIMIT 200`,
      [committeeId, CLOSED],
    );
  }
}
