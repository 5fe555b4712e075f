import { Injectable } from '@nestjs/common';
import {
  MONTH_NAMES,
  Refused,
  refuse,
  STARTING_PATTERNS,
  STEP_KINDS,
  stepFaults,
  type CycleStep,
  type EventName,
  type Facts,
  type StartingPatternName,
} from '#rules';
import { newId } from '#platform';
import { Recorder, tell, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { CycleView } from './cycle-views.js';
import { findCycle } from './review-cycles.queries.js';

/** Who changes the pattern of which partnership, as they saw it. */
export type CycleAct = Omit<Act, 'id'> & { readonly slug: string };

interface Told {
  readonly event: EventName;
  readonly facts: Facts;
  /** The month the year begins with from now on; as it was when left out. */
  readonly begins?: number;
}

/** A partnership's yearly pattern: chosen from a starting one, then edited step by step. Changing it moves no review. */
@Injectable()
export class ReviewCyclesService {
  constructor(private readonly recorder: Recorder) {}

  /** Begins with one of the starting patterns, once; refused where there are steps already. */
  start(act: CycleAct, form: { readonly pattern: StartingPatternName }): Promise<Done> {
    const { begins, steps, label } = STARTING_PATTERNS[form.pattern];
    return this.change(act, form, async (tx, cycle) => {
      if (cycle.steps.length > 0) {
        refuse('already-done', 'The partnership has a pattern already: change its steps.');
      }
      for (const step of steps) await insertStep(tx, cycle, step);
      return { event: 'review-cycle.begun', facts: { title: label }, begins };
    });
  }

  /** Adds a step; refused by field where it cannot be kept beside the others. */
  addStep(act: CycleAct, step: CycleStep): Promise<Done> {
    return this.change(act, step, async (tx, cycle) => {
      refuseFaults(step, cycle, null);
      await insertStep(tx, cycle, step);
      return { event: 'review-cycle.step-added', facts: { after: stepInWords(step) } };
    });
  }

  /** Changes a step. Reviews that came of it stand as they are until a year is generated again. */
  changeStep(
    act: CycleAct,
    form: { readonly id: string; readonly step: CycleStep },
  ): Promise<Done> {
    const { id, step } = form;
    return this.change(act, form, async (tx, cycle) => {
      const before = stepOf(cycle, id);
      refuseFaults(step, cycle, id);
      await tx.query(
        `UPDATE cycle_steps SET what = $2, name = $3, month = $4, day_rule = $5, day = $6, asked_ahead = $7, for_all = $8
         WHERE id = $1`,
        [id, ...columnsOf(step)],
      );
      await keepPriorities(tx, id, step);
      const facts = { before: stepInWords(before), after: stepInWords(step) };
      return { event: 'review-cycle.step-changed', facts };
    });
  }

  /** Takes a step out of the pattern. Reviews that came of it stand. */
  removeStep(act: CycleAct, form: { readonly id: string }): Promise<Done> {
    return this.change(act, form, async (tx, cycle) => {
      const before = stepOf(cycle, form.id);
      await tx.query('UPDATE cycle_steps SET removed_on = $2 WHERE id = $1', [
        form.id,
        this.recorder.today(),
      ]);
      return { event: 'review-cycle.step-removed', facts: { before: stepInWords(before) } };
    });
  }

  private change(
    act: CycleAct,
    form: unknown,
    work: (tx: Tx, cycle: CycleView) => Promise<Told>,
  ): Promise<Done> {
    const { actor, slug, version } = act;
    return this.recorder.writeOnce(act, ['review cycle', slug, form], async (tx) => {
      const cycle = await lockCycle(tx, act);
      if (version !== undefined && version !== cycle.version) {
        refuse('stale-version', 'The pattern changed while you were looking at it: look again.');
      }
      const { begins = null, ...told } = await work(tx, cycle);
      await tx.query(
        'UPDATE review_cycles SET version = version + 1, begins = coalesce($2, begins) WHERE partnership_id = $1',
        [cycle.partnershipId, begins],
      );
      const done = await tell(tx, {
        councilId: cycle.councilId,
        subjectKind: 'review cycle',
        subjectId: cycle.partnershipId,
        actor,
        now: this.recorder.now(),
        ...told,
      });
      return {
        id: cycle.partnershipId,
        state: 'kept',
        version: cycle.version + 1,
        sentence: done.sentence,
      };
    });
  }
}

/** The pattern of a partnership, locked; begun empty where there is none. Refuses who may not keep it. */
export async function lockCycle(
  tx: Tx,
  { actor, slug }: Pick<CycleAct, 'actor' | 'slug'>,
): Promise<CycleView> {
  const { partnershipId, councilId } = await findCycle(tx, {
    actor,
    slug,
    may: 'keep review cycle',
  });
  await tx.query(
    `INSERT INTO review_cycles (partnership_id, council_id, begins, version) VALUES ($1, $2, 4, 0) ON CONFLICT DO NOTHING`,
    [partnershipId, councilId],
  );
  await tx.query('SELECT 1 FROM review_cycles WHERE partnership_id = $1 FOR UPDATE', [
    partnershipId,
  ]);
  return findCycle(tx, { actor, slug, may: 'keep review cycle' });
}

const stepOf = (cycle: CycleView, id: string): CycleStep =>
  cycle.steps.find((step) => step.id === id) ??
  refuse('not-found', 'There is no such step in the pattern.');

function refuseFaults(step: CycleStep, cycle: CycleView, id: string | null): void {
  const others = cycle.steps.filter((other) => other.id !== id);
  const unknown = (step.priorities ?? []).some(
    (priority) => !cycle.priorities.some((known) => known.id === priority),
  );
  const faults = [
    ...stepFaults(step, others),
    ...(unknown || step.priorities?.length === 0
      ? [{ field: 'priorities', sentence: 'Choose priorities of the partnership from the list' }]
      : []),
  ];
  if (faults.length === 0) return;
  throw new Refused(
    faults.map(({ field, sentence }) => ({ code: 'field-wrong', sentence, field })),
  );
}

const columnsOf = ({ what, name, month, dayRule, day, askedAhead, priorities }: CycleStep) => [
  what,
  name,
  month,
  dayRule,
  day,
  askedAhead,
  priorities === null,
];

async function insertStep(tx: Tx, cycle: CycleView, step: CycleStep): Promise<void> {
  const id = newId();
  await tx.query(
    `INSERT INTO cycle_steps (id, partnership_id, what, name, month, day_rule, day, asked_ahead, for_all)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, cycle.partnershipId, ...columnsOf(step)],
  );
  await keepPriorities(tx, id, step);
}

async function keepPriorities(tx: Tx, id: string, { priorities }: CycleStep): Promise<void> {
  await tx.query('DELETE FROM cycle_step_priorities WHERE step_id = $1', [id]);
  await tx.query(
    'INSERT INTO cycle_step_priorities (step_id, priority_id) SELECT $1, unnest($2::uuid[])',
    [id, priorities ?? []],
  );
}

const stepInWords = ({ what, name, month }: CycleStep): string =>
  `${name}, ${MONTH_NAMES[month - 1] ?? ''} (${STEP_KINDS[what].toLowerCase()})`;
