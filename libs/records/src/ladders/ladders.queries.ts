import { Injectable } from '@nestjs/common';
import {
  isLadderName,
  LADDERS,
  refuse,
  type Actor,
  type Ladder,
  type LadderName,
  type LocalDate,
} from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** One ladder of one council: what is on, whether it is the council's own, and a draft kept apart. */
export interface LadderView {
  readonly councilId: string;
  readonly council: string;
  readonly name: LadderName;
  readonly on: Ladder;
  readonly isOwn: boolean;
  readonly draft: Ladder | null;
  /** 0 until anything was changed. */
  readonly version: number;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly running: number;
}

interface Row {
  readonly name: string;
  readonly rungs: Ladder | null;
  readonly draft: Ladder | null;
  readonly version: number;
  readonly changedAt: string;
  readonly changedBy: string;
}

interface Council {
  readonly id: string;
  readonly name: string;
  readonly ladders: readonly Row[];
  readonly running: Readonly<Record<string, number>>;
}

/** The ladders of the council whose letters an actor may see; of several councils, the first by name. */
@Injectable()
export class LaddersQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** Every ladder there is. One statement. */
  async list(actor: Actor): Promise<LadderView[]> {
    const council = await this.council(actor);
    const names: readonly string[] = Object.keys(LADDERS);
    return names.filter(isLadderName).map((name) => viewOf(council, name));
  }

  /** One ladder by its name. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, name: string): Promise<LadderView> {
    if (!isLadderName(name)) return refuse('not-found', 'There is no such ladder.');
    return viewOf(await this.council(actor), name);
  }

  private async council(actor: Actor): Promise<Council> {
    const { councils, committees } = scopeOf(actor, 'see deliveries');
    const [found] = await this.recorder.dataSource.query<Council[]>(
      `SELECT u.id, u.name,
         coalesce((SELECT jsonb_agg(jsonb_build_object('name', l.name, 'rungs', l.rungs, 'draft', l.draft,
           'version', l.version, 'changedAt', l.changed_at, 'changedBy', l.changed_by))
           FROM council_ladders l WHERE l.council_id = u.id), '[]') AS ladders,
         (SELECT coalesce(jsonb_object_agg(k.kind, k.many), '{}') FROM (
           SELECT c.kind, count(*) AS many FROM clocks c
           WHERE c.council_id = u.id AND c.state = 'running' GROUP BY c.kind) AS k) AS running
       FROM councils u
       WHERE u.id = ANY ($1::uuid[]) OR u.id IN (SELECT c.council_id FROM committees c WHERE c.id = ANY ($2::uuid[]))
       ORDER BY u.name LIMIT 1`,
      [councils, committees],
    );
    return found ?? refuse('not-permitted', 'Your role does not let you see the ladders.');
  }
}

function viewOf(council: Council, name: LadderName): LadderView {
  const row = council.ladders.find((one) => one.name === name);
  return {
    name,
    councilId: council.id,
    council: council.name,
    on: row?.rungs ?? LADDERS[name],
    isOwn: row !== undefined && row.rungs !== null,
    draft: row?.draft ?? null,
    version: row?.version ?? 0,
    changedAt: row?.changedAt ?? null,
    changedBy: row?.changedBy ?? null,
    running: council.running[name] ?? 0,
  };
}
