import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { canonicalJson, newId, sha256 } from '#platform';
import { askPrint } from '../prints/index.js';
import { Recorder, tell } from '../record/index.js';
import { PerformanceSummariesQueries } from './performance-summaries.queries.js';
import type { SummaryAsked } from './summary-views.js';
import { SummingUpService } from './summing-up.service.js';

/** A partnership's plan and performance over a year, made with one press for a committee and frozen as it stands today. */
@Injectable()
export class PerformanceSummariesService {
  constructor(
    private readonly recorder: Recorder,
    private readonly queries: PerformanceSummariesQueries,
    private readonly year: SummingUpService,
  ) {}

  /** Makes the next summary of a partnership and asks for its pages. Refuses dates that are no year. */
  async make(
    actor: Actor,
    asked: SummaryAsked,
    key?: string,
  ): Promise<{ readonly number: number; readonly sentence: string }> {
    const of = await this.queries.of(actor, asked.partnership);
    if (!may(actor, 'make performance summary', of)) {
      return refuse('not-permitted', 'Your role does not let you make a summary.');
    }
    const { from, to } = asked;
    if (to <= from) return refuse('field-wrong', 'Enter a day after the first.', 'to');
    const committee = of.committees.find(({ slug }) => slug === asked.committee);
    if (committee === undefined) {
      return refuse('field-wrong', 'Choose a committee from the list.', 'committee');
    }
    const content = await this.year.compose(actor, of, { ...asked, committee: committee.name });
    const hash = sha256(canonicalJson(content));
    const { partnershipId, councilId } = of;
    return this.recorder.writeOnce({ actor, key }, ['performance summary', asked], async (tx) => {
      await tx.query('SELECT 1 FROM partnerships WHERE id = $1 FOR UPDATE', [partnershipId]);
      const [last] = await tx.query<{ number: number }[]>(
        'SELECT coalesce(max(number), 0)::int AS number FROM performance_summaries WHERE partnership_id = $1',
        [partnershipId],
      );
      const [id, number, now] = [newId(), (last?.number ?? 0) + 1, this.recorder.now()];
      await tx.query(
        `INSERT INTO performance_summaries (id, council_id, partnership_id, committee_id, number, from_date, to_date,
           as_at, content, hash, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          councilId,
          partnershipId,
          committee.id,
          number,
          from,
          to,
          content.asAt,
          JSON.stringify(content),
          hash,
          now,
          actor.name,
        ],
      );
      const committeeId = committee.id;
      await askPrint(tx, {
        kind: 'performance summary',
        subjectId: id,
        hash,
        councilId,
        committeeId,
      });
      const { sentence } = await tell(tx, {
        councilId,
        subjectKind: 'performance summary',
        subjectId: id,
        actor,
        now,
        event: 'performance-summary.made',
        facts: { version: number, on: content.asAt, to: committee.name },
      });
      return { number, sentence };
    });
  }
}
