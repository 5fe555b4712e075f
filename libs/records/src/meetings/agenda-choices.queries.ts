import { Injectable } from '@nestjs/common';
import type { Actor } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** A topic or a report an item may be linked to. */
export interface AgendaChoice {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: string;
}

export interface AgendaChoices {
  readonly topics: readonly AgendaChoice[];
  readonly reports: readonly AgendaChoice[];
}

/** What an item of an agenda may be linked to. */
@Injectable()
export class AgendaChoicesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Topics of the committee's work programme and reports written for it, by title; nothing the actor may not see. One statement. */
  async of(actor: Actor, committeeId: string): Promise<AgendaChoices> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const [found] = await this.recorder.dataSource.query<AgendaChoices[]>(
      `SELECT
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title,
             'state', t.state) ORDER BY t.title)
           FROM topics t WHERE t.committee_id = $1 AND t.state IN ('in the work programme','placed')
             AND (t.council_id = ANY($2) OR t.committee_id = ANY($3))), '[]') AS topics,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'slug', r.slug, 'title', r.title,
             'state', r.state) ORDER BY r.title)
           FROM reports r WHERE r.committee_id = $1 AND r.state NOT IN ('withdrawn','published','considered')
             AND (r.council_id = ANY($2) OR r.committee_id = ANY($3))), '[]') AS reports`,
      [committeeId, councils, committees],
    );
    return found ?? { topics: [], reports: [] };
  }
}
