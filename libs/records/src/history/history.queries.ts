import { Injectable } from '@nestjs/common';
import type { EventName } from '#rules';
import { Recorder } from '../record/index.js';

/** One sentence of the history: what happened to which subject, by whom, at which instant. */
export interface Told {
  readonly subjectId: string;
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly sentence: string;
}

/** The history as pages tell it. Whoever asks has found the subjects within the asker's scope. */
@Injectable()
export class HistoryQueries {
  constructor(private readonly recorder: Recorder) {}

  /** What is told of some subjects, latest first; at most `limit`, and of some events only where they are named. One statement. */
  of(asked: {
    readonly kinds: readonly string[];
    readonly ids: readonly string[];
    readonly limit?: number;
    readonly events?: readonly EventName[] | null;
  }): Promise<Told[]> {
    return this.recorder.dataSource.query<Told[]>(
      `SELECT subject_id AS "subjectId", version, at, actor_name AS actor, sentence FROM history
       WHERE subject_kind = ANY($1) AND subject_id = ANY($2) AND ($4::text[] IS NULL OR event = ANY($4::text[]))
       ORDER BY id DESC LIMIT $3`,
      [asked.kinds, asked.ids, asked.limit ?? 200, asked.events ?? null],
    );
  }
}
