import { Injectable } from '@nestjs/common';
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

  /** Everything told of some subjects of one kind, latest first; at most `limit`. One statement. */
  of(asked: { kinds: readonly string[]; ids: readonly string[]; limit?: number }): Promise<Told[]> {
    return this.recorder.dataSource.query<Told[]>(
      `SELECT subject_id AS "subjectId", version, at, actor_name AS actor, sentence FROM history
       WHERE subject_kind = ANY($1) AND subject_id = ANY($2)
       ORDER BY id DESC LIMIT $3`,
      [asked.kinds, asked.ids, asked.limit ?? 200],
    );
  }
}
