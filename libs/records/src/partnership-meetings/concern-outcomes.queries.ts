import { Injectable } from '@nestjs/common';
import { type Actor, type LocalDate } from '#rules';
import { MAY_READ, partnershipScope } from '../partnerships/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { ITEM_LINE } from './item-line.js';
import type {
  EscalatedConcern,
  ItemLine,
  ProposedEditionChange,
} from './partnership-meeting-views.js';

interface Row extends Omit<EscalatedConcern, keyof ItemLine> {
  readonly line: ItemLine;
}

const CONCERN = `n.slug AS "partnershipSlug", n.name AS partnership, t.held_on AS "heldOn", ${ITEM_LINE('i')} AS line
  FROM partnership_items i JOIN partnerships n ON n.id = i.partnership_id
  LEFT JOIN partnership_meetings t ON t.id = i.meeting_id`;

/** What became of the concerns that went to a partnership: for the review, the priority, Home and the next edition. */
@Injectable()
export class ConcernOutcomesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The concerns of one review that were escalated, latest first. The caller has asked who may read it. One statement. */
  async ofReview(reviewId: string): Promise<EscalatedConcern[]> {
    return this.concerns(
      `SELECT ${CONCERN} WHERE i.kind = 'concern' AND i.review_id = $1 ORDER BY i.number DESC LIMIT 20`,
      [reviewId],
    );
  }

  /** The same of all reviews of one priority. One statement. */
  async ofPriority(priorityId: string): Promise<EscalatedConcern[]> {
    return this.concerns(
      `SELECT ${CONCERN} JOIN reviews v ON v.id = i.review_id
       WHERE i.kind = 'concern' AND v.priority_id = $1 ORDER BY i.number DESC LIMIT 50`,
      [priorityId],
    );
  }

  /**
   * Concerns that stood on the agenda of a meeting that is over and have no outcome, the longest wait first: of the
   * councils whose partnership the actor keeps, or whose concerns they escalate. One statement.
   */
  async leftWithoutOutcome(actor: Actor): Promise<EscalatedConcern[]> {
    const { councils } = scopeOf(actor, 'keep partnership', 'escalate concern');
    if (councils.length === 0) return [];
    return this.concerns(
      `SELECT ${CONCERN}
       WHERE n.council_id = ANY($1::uuid[]) AND i.kind = 'concern' AND i.state = 'on the agenda'
         AND (t.state = 'held' OR t.held_on < $2)
       ORDER BY t.held_on, i.number LIMIT 50`,
      [councils, this.recorder.today()],
    );
  }

  /** The changes to the next edition that a partnership proposed since a local date, latest first. One statement. */
  proposedEditionChanges(
    actor: Actor,
    asked: { readonly partnershipId: string; readonly since: LocalDate | null },
  ): Promise<ProposedEditionChange[]> {
    return this.recorder.dataSource.query<ProposedEditionChange[]>(
      `SELECT i.number AS item, i.partnership_id AS "partnershipId", y.id AS "priorityId", y.name AS priority,
         i.outcome AS text, i.minute_reference AS minute, i.decided_on AS "decidedOn"
       FROM partnership_items i JOIN partnerships n ON n.id = i.partnership_id
       LEFT JOIN reviews v ON v.id = i.review_id LEFT JOIN priorities y ON y.id = v.priority_id
       WHERE ${MAY_READ('n')} AND i.partnership_id = $4 AND i.outcome_kind = 'edition change proposed'
         AND ($5::date IS NULL OR i.decided_on >= $5::date)
       ORDER BY i.decided_on DESC, i.number DESC LIMIT 200`,
      [...partnershipScope(actor), asked.partnershipId, asked.since],
    );
  }

  private async concerns(sql: string, parameters: readonly unknown[]): Promise<EscalatedConcern[]> {
    const rows = await this.recorder.dataSource.query<Row[]>(sql, [...parameters]);
    return rows.map(({ line, ...row }) => ({ ...row, ...line }));
  }
}
