import { Injectable } from '@nestjs/common';
import type { Actor, Calendar, LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf, type Scope } from '../scope/index.js';
import { changedFor, type Changed } from './changed.queries.js';
import type { Bounds } from './due-kind.js';
import { DUE_KINDS, type DueKindName } from './due-kinds.js';
import { MOST_DUE } from './most-due.js';

/** One thing that waits for a person. `due` is null where the policy counts it from `since`. Dates are local dates. */
export interface DueRow {
  readonly kind: DueKindName;
  readonly councilId: string;
  readonly what: string;
  readonly reference: string;
  readonly part: string;
  readonly about: string;
  readonly since: LocalDate | null;
  readonly due: LocalDate | null;
  readonly person: string | null;
}

/** What Home shows, each bound by the asker's scope. */
@Injectable()
export class HomeQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Everything that waits for an actor, the earliest due first; what a policy counts, by the day it is counted from.
   * One statement, and none for somebody who is responsible for nothing.
   */
  async due(actor: Actor): Promise<DueRow[]> {
    const bound = DUE_NAMES.map((kind) => ({
      kind,
      scope: scopeOf(actor, ...DUE_KINDS[kind].asks),
    })).filter(({ scope }) => reaches(scope));
    if (bound.length === 0) return [];
    const ids: (readonly string[])[] = [];
    const own = actor.id === null ? [] : [actor.id];
    const selects = bound.map(({ kind, scope }) => {
      const found = DUE_KINDS[kind].sql(
        placed({ ...scope, people: own, today: [this.today()] }, ids),
      );
      return `(SELECT '${kind}' AS kind, d.* FROM (${found})
        AS d(council_id, what, reference, part, about, since, due, person))`;
    });
    return this.recorder.dataSource.query<DueRow[]>(
      `SELECT kind, council_id AS "councilId", what, reference, part, about, since, due, person
       FROM (${selects.join(' UNION ALL ')}) AS waiting
       ORDER BY coalesce(due, since), kind, reference, part
       LIMIT $1`,
      [MOST_DUE, ...ids],
    );
  }

  /** The latest sentences of the histories an actor may read. One statement. */
  changed(actor: Actor, limit: number): Promise<Changed[]> {
    return changedFor(this.recorder.dataSource.manager, actor, limit);
  }

  /** The instant an actor signed in the time before this one; null for the first time. One statement. */
  async lastVisit(actor: Actor): Promise<string | null> {
    const [before] = await this.recorder.dataSource.query<{ at: string }[]>(
      `SELECT at FROM sign_ins WHERE person_id = $1 AND succeeded ORDER BY at DESC OFFSET 1 LIMIT 1`,
      [actor.id],
    );
    return before?.at ?? null;
  }

  /** The calendar each council counts by. One statement a council. */
  async calendars(councils: readonly string[]): Promise<ReadonlyMap<string, Calendar>> {
    const { manager } = this.recorder.dataSource;
    const found = await Promise.all(
      [...new Set(councils)].map(async (id) => [id, await councilCalendar(manager, id)] as const),
    );
    return new Map(found);
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

const DUE_NAMES: readonly DueKindName[] = [
  'answer',
  'progress',
  'send',
  'letter',
  'letter to approve',
  'check',
  'extension',
  'agenda',
  'review',
  'judge',
  'concern to settle',
  'report',
  'more time',
  'finished',
  'clearance',
  'sign off',
  'exemption',
  'pack',
  'topic',
  'decisions',
  'minutes',
  'minutes to approve',
  'print',
  'outcome',
  'outcome to send',
  'outcome answered',
  'asked to come',
  'cannot come',
  'who came',
  'later date for the chair',
  'later date for the officer',
  'recheck',
  'action to look at',
  'action overdue',
  'actions overdue',
  'action to verify',
  'deferral',
  'registration',
  'register',
  'register of another',
  'duty',
  'question',
  'concern without outcome',
  'concern without meeting',
  'edition to approve',
  'edition to publish',
  'left with nobody',
  'hand-over to acknowledge',
  'proposed closures',
  'bounce',
  'letter not sent',
  'own letter not sent',
  'reply to approve',
  'reply to submit',
  'evidence',
];

/** The placeholders of a scope, each taking its number when it is first asked for: one that is not used is not sent. */
function placed(
  scope: Record<keyof Bounds, readonly string[]>,
  ids: (readonly string[])[],
): Bounds {
  const place = (kind: keyof Bounds) => `$${ids.push(scope[kind]) + 1}::uuid[]`;
  return {
    get councils() {
      return place('councils');
    },
    get committees() {
      return place('committees');
    },
    get authorities() {
      return place('authorities');
    },
    get priorities() {
      return place('priorities');
    },
    get reports() {
      return place('reports');
    },
    get people() {
      return place('people');
    },
    get today() {
      return `($${ids.push(scope.today) + 1}::date[])[1]`;
    },
  };
}

const reaches = ({ councils, committees, authorities, priorities, reports }: Scope): boolean =>
  [councils, committees, authorities, priorities, reports].some((ids) => ids.length > 0);
