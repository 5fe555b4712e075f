import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate, type PriorityChangeKind } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** Somebody's days as lead or deputy of a priority. Local dates; the last is null while it is not known. */
export interface Tenure {
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly kind: 'lead' | 'deputy';
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly reason: string | null;
  readonly endedBecause: string | null;
}

/** A priority with everybody who leads it, led it or is to lead it, the latest first. */
export interface PriorityTenures {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly partnershipSlug: string;
  readonly endedOn: LocalDate | null;
  readonly endedAs: PriorityChangeKind | null;
  /** How often its history was told: what a page has seen of it. */
  readonly version: number;
  readonly tenures: readonly Tenure[];
}

/** Who leads a priority, bound by the asker's scope. */
@Injectable()
export class LeadsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** One priority by its slug. One statement. */
  async find(actor: Actor, slug: string): Promise<PriorityTenures> {
    const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
    const [found] = await this.recorder.dataSource.query<PriorityTenures[]>(
      `SELECT p.id, p.council_id AS "councilId", p.slug, p.name, n.slug AS "partnershipSlug", p.ended_on AS "endedOn",
         p.ended_as AS "endedAs",
         (SELECT coalesce(max(h.version), 0) FROM history h WHERE h.subject_kind = 'priority' AND h.subject_id = p.id) AS version,
         coalesce((SELECT jsonb_agg(jsonb_build_object('personId', w.id, 'name', w.name, 'post', w.post, 'kind', d.kind,
             'validFrom', d.valid_from, 'validTo', d.valid_to, 'reason', d.reason, 'endedBecause', d.ended_because)
             ORDER BY d.valid_to DESC NULLS FIRST, d.kind DESC, d.valid_from DESC, w.name)
           FROM priority_leads d JOIN people w ON w.id = d.person_id WHERE d.priority_id = p.id), '[]') AS tenures
       FROM priorities p
       JOIN agreements a ON a.id = p.agreement_id
       JOIN partnerships n ON n.id = a.partnership_id
       WHERE p.slug = $4 AND (p.council_id = ANY($1::uuid[]) OR p.id = ANY($2::uuid[])
         OR p.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3::uuid[])))`,
      [councils, priorities, committees, slug],
    );
    return found ?? refuse('not-found', 'There is no such priority.');
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}
