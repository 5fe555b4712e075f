import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import {
  answeringOf,
  answeringRows,
  type AnsweringRows,
  type AnsweringScope,
} from './answering-of.js';
import type { Answering, AnsweringRow } from './answering-views.js';

/** How authorities answer, for whoever may read recommendations: bound by what the actor's grants reach. */
@Injectable()
export class AnsweringQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** How what the actor may read is answered; of one committee when its slug is given. One statement. */
  answering(actor: Actor, committee: string | null): Promise<Answering> {
    return answeringOf(this.recorder.dataSource.manager, this.within(actor, committee));
  }

  /** The rows behind one number of it. One statement. */
  rows(actor: Actor, committee: string | null, asked: AnsweringRows): Promise<AnsweringRow[]> {
    return answeringRows(this.recorder.dataSource.manager, this.within(actor, committee), asked);
  }

  private within(actor: Actor, committee: string | null): AnsweringScope {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const { authorities } = scopeOf(actor, 'read own requests');
    const values = [councils, committees, authorities, committee];
    return { where: WITHIN, values, today: this.today() };
  }
}

const WITHIN = `(a.council_id = ANY($4::uuid[]) OR a.committee_id = ANY($5::uuid[])
    OR (a.authority_id = ANY($6::uuid[]) AND a.sent_on IS NOT NULL))
  AND ($7::text IS NULL OR a.committee_id IN (SELECT id FROM committees WHERE slug = $7))`;
