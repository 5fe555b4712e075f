import { Injectable } from '@nestjs/common';
import {
  figureFaults,
  measureFaults,
  measureTargetInWords,
  periodInWords,
  refuse,
  Refused,
  type Actor,
  type Refusal,
} from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { freeMeasureSlug } from './free-measure-slug.js';
import { lockMeasure, refuseOthers, type LockedMeasure } from './locked-measure.js';
import type { BreakForm, FigureForm, MeasureForm, RevisionForm } from './measure-forms.js';
import { changesInWords } from './measure-changes.js';
import { moveOn, tellMeasure } from './tell-measure.js';
import { refuseOtherPlan, writeMeasure, writeParts } from './write-measure.js';
import { lastRevision, writeObservation } from './write-observation.js';
import { writeSum } from './write-sum.js';

/** Success measures: written down, changed with a reason, their figures entered, revised beside the old, and ended. */
@Injectable()
export class MeasuresService {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a measure to a priority; the act's id is the priority's. Its figures are entered afterwards. */
  add(act: Act, form: MeasureForm): Promise<Done & { readonly slug: string }> {
    return this.recorder.writeOnce(act, ['measure', act.id, form], async (tx) => {
      const { actor, id: priorityId } = act;
      const [priority] = await tx.query<{ councilId: string }[]>(
        'SELECT council_id AS "councilId" FROM priorities WHERE id = $1 FOR SHARE',
        [priorityId],
      );
      if (priority === undefined) return refuse('not-found', 'There is no such priority.');
      const { councilId } = priority;
      refuseOthers(actor, 'keep measures', { councilId, priorityId });
      refuseAll(measureFaults(form));
      const slug = await freeMeasureSlug(tx, councilId, form.name);
      const measure = { id: newId(), councilId, priorityId, slug };
      await writeMeasure(tx, measure, form);
      await writeSum(tx, { ...measure, kind: form.target.kind }, form.sumOf);
      const done = await tellMeasure(tx, {
        measure,
        ...this.by(actor),
        event: 'measure.added',
        facts: { title: form.name, text: measureTargetInWords(form.target, form.direction) },
      });
      return { ...done, slug };
    });
  }

  /** Changes what a measure is or wants, with the reason; its kind stays, since its figures are of that kind. */
  change(act: Act, { reason, ...form }: MeasureForm & { readonly reason: string }): Promise<Done> {
    refuseAll(measureFaults(form));
    return this.recorder.writeOnce(act, ['change measure', act.id, form, reason], async (tx) => {
      const measure = await lockMeasure(tx, act, 'keep measures');
      if (form.target.kind !== measure.kind) {
        refuse('field-wrong', 'A measure keeps its kind: end it and add another.', 'kind');
      }
      if (measure.kind === 'plan delivery')
        await refuseOtherPlan(tx, measure.councilId, form.planId);
      const changed = changesInWords(measure, form);
      await tx.query(
        `UPDATE measures SET name = $2, unit = $3, target = $4, direction = $5, period_kind = $6, decimals = $7,
           hides_below = $8, source = $9, is_public = $10, plan_id = $11, version = version + 1 WHERE id = $1`,
        [
          measure.id,
          form.name,
          form.unit,
          JSON.stringify(form.target),
          form.direction,
          form.periodKind,
          form.decimals,
          form.hidesBelow,
          form.source,
          form.isPublic,
          form.planId,
        ],
      );
      await tx.query('DELETE FROM measure_parts WHERE compound_id = $1', [measure.id]);
      await writeParts(tx, measure, form.parts);
      await writeSum(tx, measure, form.sumOf);
      return tellMeasure(tx, {
        measure,
        ...this.by(act.actor),
        event: 'measure.changed',
        facts: { reason, ...changed },
      });
    });
  }

  /** Enters the first figure for a period. Refuses a period that has one: that is revised, with a reason. */
  observe(act: Act, figure: FigureForm): Promise<Done> {
    return this.enter(act, figure, null);
  }

  /** Enters a figure again, and why. The earlier one stays beside it. */
  revise(act: Act, { reason, ...figure }: RevisionForm): Promise<Done> {
    return this.enter(act, figure, reason);
  }

  /** Says from which day figures are counted another way: nothing is compared across it. */
  addBreak(act: Act, { on, reason }: BreakForm): Promise<Done> {
    return this.recorder.writeOnce(act, ['break', act.id, on, reason], async (tx) => {
      const measure = await lockMeasure(tx, act, 'keep measures');
      const added = await tx.query<unknown[]>(
        `INSERT INTO series_breaks (measure_id, begins_on, reason) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING measure_id`,
        [measure.id, on, reason],
      );
      if (added.length === 0) refuse('field-wrong', 'A break on that day is there already.', 'on');
      return this.moved(tx, act, { measure, event: 'measure.counted-anew', facts: { on, reason } });
    });
  }

  /** Ends a measure from today: its figures stay, and none is asked for any more. */
  end(act: Act, { reason }: { readonly reason: string }): Promise<Done> {
    return this.recorder.writeOnce(act, ['end measure', act.id, reason], async (tx) => {
      const measure = await lockMeasure(tx, act, 'keep measures');
      await tx.query('UPDATE measures SET ended_on = $2, version = version + 1 WHERE id = $1', [
        measure.id,
        this.recorder.today(),
      ]);
      return tellMeasure(tx, {
        measure,
        ...this.by(act.actor),
        event: 'measure.ended',
        facts: { reason },
      });
    });
  }

  private enter(act: Act, figure: FigureForm, reason: string | null): Promise<Done> {
    return this.recorder.writeOnce(act, ['figure', act.id, figure, reason], async (tx) => {
      const measure = await lockMeasure(tx, act, 'enter figures');
      const { kind, decimals } = measure;
      refuseAll(figureFaults(figure, { kind, decimals, today: this.recorder.today() }));
      const last = await lastRevision(tx, measure.id, figure.period);
      const period = periodInWords(figure.period);
      if (reason === null && last > 0) {
        refuse('field-wrong', `There is a figure for ${period}: revise it.`, 'startsOn');
      }
      if (reason !== null && last === 0) {
        refuse('not-found', `There is no figure for ${period} yet.`);
      }
      await writeObservation(tx, {
        measureId: measure.id,
        revision: last + 1,
        figure,
        reason,
        enteredBy: act.actor.name,
        now: this.recorder.now(),
      });
      return reason === null
        ? this.moved(tx, act, {
            measure,
            event: 'measure.figure-entered',
            facts: { title: period, text: figure.source },
          })
        : this.moved(tx, act, {
            measure,
            event: 'measure.figure-revised',
            facts: { title: period, reason },
          });
    });
  }

  private moved(
    tx: Tx,
    { actor }: Act,
    telling: Pick<Parameters<typeof moveOn>[1], 'event' | 'facts'> & {
      readonly measure: LockedMeasure;
    },
  ): Promise<Done> {
    return moveOn(tx, { ...telling, ...this.by(actor) });
  }

  private by(actor: Actor) {
    return { actor, now: this.recorder.now() };
  }
}

function refuseAll(faults: readonly Refusal[]): void {
  if (faults.length > 0) throw new Refused(faults);
}
