import { Injectable } from '@nestjs/common';
import { refuse, Refused, type Actor } from '#rules';
import { RecommendationsQueries, type ListFilter } from '../recommendations/index.js';
import { Recorder } from '../record/index.js';
import { slugOf } from '../paths/index.js';
import { scopeOf } from '../scope/index.js';
import { doOne } from './do-one.js';
import { planned, planOf, type PlannedRow, type TrackerAsked, type TrackerPlan } from './plan.js';
import { MOST_AT_ONCE, trackedById, trackedByKeys, type TrackedKey } from './tracked.queries.js';

const LONGEST_TAG = 60;

/** Which rows are meant: those chosen one by one, or all that a filter finds. */
export type Chosen = { readonly keys: readonly TrackedKey[] } | { readonly filter: ListFilter };

/** What became of one row. */
export interface TrackedResult extends PlannedRow {
  readonly done: boolean;
}

/** Many recommendations at once: looked at first, then done to exactly those, each in a transaction of its own. */
@Injectable()
export class TrackingService {
  constructor(
    private readonly recorder: Recorder,
    private readonly queries: RecommendationsQueries,
  ) {}

  /** The names of the officers a recommendation of an actor's committees can be given to. One statement. */
  async officers(actor: Actor): Promise<readonly string[]> {
    const { councils, committees } = scopeOf(actor, 'keep tracker');
    const rows = await this.recorder.dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT p.name FROM people p
       JOIN grants g ON g.person_id = p.id AND g.role = 'officer' AND g.ended_at IS NULL
       WHERE p.disabled_at IS NULL AND (g.scope_id = ANY($1::uuid[]) OR g.scope_id = ANY($2::uuid[])
         OR g.scope_id IN (SELECT k.id FROM committees k WHERE k.council_id = ANY($1::uuid[])))
       ORDER BY p.name`,
      [councils, committees],
    );
    return rows.map(({ name }) => name);
  }

  /** The names of the priorities of an actor's councils, those that ended last. One statement. */
  async priorities(actor: Actor): Promise<readonly string[]> {
    const { councils, committees } = scopeOf(actor, 'keep tracker');
    const rows = await this.recorder.dataSource.query<{ name: string }[]>(
      `SELECT y.name FROM priorities y
       WHERE y.council_id = ANY($1::uuid[])
         OR y.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($2::uuid[]))
       GROUP BY y.name ORDER BY bool_and(y.ended_on IS NOT NULL), y.name`,
      [councils, committees],
    );
    return rows.map(({ name }) => name);
  }

  /**
   * What an act would do to each of the rows. Refuses an act without the name it needs, and more than 200 rows at once.
   * Three statements at most; writes nothing.
   */
  async plan(actor: Actor, asked: TrackerAsked, chosen: Chosen): Promise<TrackerPlan> {
    refuseNameless(asked);
    const keys = 'keys' in chosen ? chosen.keys : await this.found(actor, chosen.filter);
    if (keys.length === 0) refuse('field-missing', 'Choose at least one recommendation.', 'chosen');
    if (keys.length > MOST_AT_ONCE) {
      refuse(
        'field-wrong',
        `Choose at most ${MOST_AT_ONCE} at once: narrow the list first.`,
        'chosen',
      );
    }
    const rows = await trackedByKeys(
      this.recorder.dataSource.manager,
      scopeOf(actor, 'read committee work'),
      { keys, today: this.recorder.today() },
    );
    return planOf(actor, asked, rows);
  }

  /**
   * Does what a preview showed, to exactly the rows it showed, one transaction a row. Refuses with `stale-version` when
   * the preview would be another now. A row that moved on meanwhile is left alone and says why.
   */
  async carryOut(
    actor: Actor,
    asked: TrackerAsked,
    confirmed: { readonly chosen: readonly TrackedKey[]; readonly fingerprint: string },
  ): Promise<readonly TrackedResult[]> {
    const plan = await this.plan(actor, asked, { keys: confirmed.chosen });
    if (plan.fingerprint !== confirmed.fingerprint) {
      refuse(
        'stale-version',
        'This changed since you looked: what would happen now is shown below.',
      );
    }
    const results: TrackedResult[] = [];
    for (const row of plan.rows) {
      results.push(row.will ? await this.toOne(actor, asked, row) : { ...row, done: false });
    }
    return results;
  }

  private toOne(actor: Actor, asked: TrackerAsked, row: PlannedRow): Promise<TrackedResult> {
    const today = this.recorder.today();
    const work = this.recorder.write(async (tx) => {
      await tx.query('SELECT 1 FROM addressees WHERE id = $1 FOR UPDATE', [row.id]);
      const found = await trackedById(tx, { id: row.id, today });
      if (found === null) return refuse('not-found', 'There is no such recommendation.');
      const now = planned(actor, asked, found);
      if (!now.will) return { ...now, done: false };
      const doing = { actor, now: this.recorder.now(), row: found };
      return { ...now, done: true, sentence: await doOne(tx, asked, doing) };
    });
    return work.catch((stopped: unknown) => {
      if (!(stopped instanceof Refused)) throw stopped;
      return { ...row, done: false, sentence: stopped.message };
    });
  }

  private async found(actor: Actor, filter: ListFilter): Promise<readonly TrackedKey[]> {
    const rows = await this.queries.list(actor, { filter, after: null, most: MOST_AT_ONCE + 1 });
    return rows.map(({ reference, authoritySlug: authority }) => ({ reference, authority }));
  }
}

function refuseNameless({ act, value }: TrackerAsked): void {
  if (act === 'remind') return;
  if (act === 'assign' && value === '') {
    refuse('field-missing', 'Choose who is to look after them.', 'value');
  }
  if ((act === 'serve' || act === 'unserve') && value === '') {
    refuse('field-missing', 'Choose a priority.', 'value');
  }
  if (act !== 'assign' && slugOf(value) === '') {
    refuse('field-missing', 'Enter a tag, such as road safety.', 'value');
  }
  if ((act === 'tag' || act === 'untag') && value.length > LONGEST_TAG) {
    refuse('field-wrong', `A tag has at most ${LONGEST_TAG} characters.`, 'value');
  }
}
