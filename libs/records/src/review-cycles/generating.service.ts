import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type ReviewMove, type WantedReview } from '#rules';
import { newId } from '#platform';
import { begin, Recorder, revise, tell, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { YearPreview } from './cycle-views.js';
import { findCycle } from './review-cycles.queries.js';
import { lockCycle, type CycleAct } from './review-cycles.service.js';
import { previewYear } from './year-preview.js';

/** The reviews of a partnership's year, made from its pattern: looked at first, then done exactly as it was shown. */
@Injectable()
export class GeneratingService {
  constructor(private readonly recorder: Recorder) {}

  /** What generating the year would do. `year` is the calendar year it begins in. Writes nothing. */
  async preview(actor: Actor, slug: string, year: number): Promise<YearPreview> {
    const { manager } = this.recorder.dataSource;
    const cycle = await findCycle(manager, { actor, slug, may: 'keep review cycle' });
    return previewYear(manager, { cycle, year, today: this.recorder.today() });
  }

  /**
   * Plans what is new and moves what is planned, exactly as it was shown; nothing that was asked for or returned is
   * touched. Generating again changes nothing.
   * @throws Refused with `state-moved-on` when something changed since it was shown
   */
  generate(
    act: CycleAct,
    { year, fingerprint }: { readonly year: number; readonly fingerprint: string },
  ): Promise<Done> {
    const { actor, slug } = act;
    return this.recorder.writeOnce(act, ['generate reviews', slug, year], async (tx) => {
      const cycle = await lockCycle(tx, act);
      const found = await previewYear(tx, { cycle, year, today: this.recorder.today() });
      if (found.fingerprint !== fingerprint) {
        refuse(
          'state-moved-on',
          'What would be planned is not what you were shown: something changed meanwhile. Look at it again.',
        );
      }
      const { partnershipId: id, councilId, version } = cycle;
      if (found.isNothing) {
        return { id, version, state: 'unchanged', sentence: 'Nothing had to be planned or moved.' };
      }
      for (const review of found.reviews.fresh) await this.plan(tx, review, { found, actor });
      for (const move of found.reviews.move) await this.move(tx, move, { found, actor });
      await keepDates(tx, found);
      await tx.query('UPDATE review_cycles SET version = version + 1 WHERE partnership_id = $1', [
        id,
      ]);
      const { sentence } = await tell(tx, {
        councilId,
        subjectKind: 'review cycle',
        subjectId: id,
        actor,
        now: this.recorder.now(),
        event: 'review-cycle.generated',
        facts: {
          title: String(year),
          items: found.reviews.fresh.length,
          text: String(found.reviews.move.length),
        },
      });
      return { id, state: 'generated', version: version + 1, sentence };
    });
  }

  private async plan(tx: Tx, review: WantedReview, { found, actor }: Generating): Promise<void> {
    await begin(tx, {
      kind: 'review',
      id: newId(),
      actor,
      now: this.recorder.now(),
      event: 'review.planned',
      facts: { due: review.dueOn },
      columns: {
        council_id: found.cycle.councilId,
        priority_id: review.priorityId,
        ...columnsOf(review, found.year),
      },
    });
  }

  private async move(
    tx: Tx,
    { review, to }: ReviewMove,
    { found, actor }: Generating,
  ): Promise<void> {
    await revise(tx, {
      kind: 'review',
      id: review.id,
      actor,
      now: this.recorder.now(),
      columns: columnsOf(to, found.year),
      event: 'review.moved',
      facts: { currentDue: review.dueOn, newDue: to.dueOn, reason: 'the pattern of the year' },
    });
  }
}

interface Generating {
  readonly found: YearPreview;
  readonly actor: Actor;
}

const columnsOf = ({ stepId, cycle, dueOn, askedAhead }: WantedReview, year: number) => ({
  cycle,
  due_on: dueOn,
  step_id: stepId,
  cycle_year: year,
  asked_ahead: askedAhead,
});

async function keepDates(tx: Tx, { cycle, year, dates }: YearPreview): Promise<void> {
  for (const { stepId, what, name, on } of dates.fresh) {
    await tx.query(
      `INSERT INTO cycle_dates (step_id, year, partnership_id, what, name, falls_on, sequence)
       VALUES ($1, $2, $3, $4, $5, $6, 0)`,
      [stepId, year, cycle.partnershipId, what, name, on],
    );
  }
  for (const { date, to, name } of dates.move) {
    await tx.query(
      `UPDATE cycle_dates SET falls_on = $3, name = $4, sequence = sequence + 1 WHERE step_id = $1 AND year = $2`,
      [date.stepId, year, to, name],
    );
  }
  const gone = dates.gone.map(({ stepId }) => stepId);
  await tx.query('DELETE FROM cycle_dates WHERE year = $1 AND step_id = ANY($2::uuid[])', [
    year,
    gone,
  ]);
}
