import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { PriorityLineageQueries } from '../editions/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { CARRIES_ON } from './carries-on.js';
import { measuresWhere, type MeasureRow } from './measure-rows.js';
import type { MeasureStanding } from './measure-views.js';
import { standingsOf } from './standings.js';

const IN_SCOPE = `(m.council_id = ANY($1) OR m.priority_id = ANY($2)
  OR EXISTS (SELECT 1 FROM (${CARRIES_ON('m.priority_id')}) AS t WHERE t.priority_id = ANY($2))
  OR m.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3)))`;

/** Measures as pages, reviews and summaries read them: how each stands, and no number that is too small to show. */
@Injectable()
export class MeasuresQueries {
  constructor(
    private readonly recorder: Recorder,
    private readonly lineage: PriorityLineageQueries,
  ) {}

  /**
   * The measures of a priority and of all it comes from, those in use first, each with its last four figures and its
   * sentence: a series goes on through a merger or a split. Two statements.
   */
  async ofPriority(actor: Actor, priorityId: string): Promise<readonly MeasureStanding[]> {
    const ids = await this.lineage.idsBefore(priorityId);
    return this.found(actor, 'm.priority_id = ANY($4)', ids);
  }

  /** The measures of every priority of a partnership, by priority. One statement. */
  ofPartnership(actor: Actor, partnershipId: string): Promise<readonly MeasureStanding[]> {
    const condition =
      'p.agreement_id IN (SELECT g.id FROM agreements g WHERE g.partnership_id = $4)';
    return this.found(actor, condition, partnershipId);
  }

  /**
   * The measures of a priority that the public may see, with those of all it comes from. One that is made of others is
   * among them only where all of those are. The caller has found the priority in a published edition. Two statements.
   */
  async publicOfPriority(priorityId: string): Promise<readonly MeasureStanding[]> {
    const ids = await this.lineage.idsBefore(priorityId);
    const rows = await this.recorder.dataSource.query<MeasureRow[]>(
      measuresWhere(`m.priority_id = ANY($1) AND m.is_public AND NOT EXISTS (SELECT 1 FROM measure_parts w
        JOIN measures q ON q.id = w.part_id WHERE w.compound_id = m.id AND NOT q.is_public)`),
      [ids],
    );
    return standingsOf(rows, this.recorder.today());
  }

  /** One measure by its slug. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, slug: string): Promise<MeasureStanding> {
    const [measure] = await this.found(actor, 'm.slug = $4', slug);
    return measure ?? refuse('not-found', 'There is no such measure.');
  }

  /**
   * The priority for whose sake an actor enters figures of a measure: its own, or one that goes on with it. At most one
   * statement.
   */
  async enteredFor(
    actor: Actor,
    { councilId, priorityId }: Pick<MeasureStanding, 'councilId' | 'priorityId'>,
  ): Promise<string> {
    if (may(actor, 'enter figures', { councilId, priorityId })) return priorityId;
    const later = await this.recorder.dataSource.query<{ priority_id: string }[]>(
      CARRIES_ON('$1'),
      [priorityId],
    );
    const own = later.find((one) =>
      may(actor, 'enter figures', { councilId, priorityId: one.priority_id }),
    );
    return own?.priority_id ?? priorityId;
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  private async found(
    actor: Actor,
    condition: string,
    value: string | readonly string[],
  ): Promise<readonly MeasureStanding[]> {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    const rows = await this.recorder.dataSource.query<MeasureRow[]>(
      measuresWhere(`${IN_SCOPE} AND ${condition}`),
      [councils, priorities, committees, value],
    );
    return standingsOf(rows, this.recorder.today());
  }
}
