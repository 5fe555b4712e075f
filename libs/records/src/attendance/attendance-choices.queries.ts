import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';

/** One thing to choose, by id. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Whom an officer may record at a meeting: the named substitutes of the committee that day, authorities of the directory. */
export interface AttendanceChoices {
  readonly substitutes: readonly Choice[];
  readonly authorities: readonly (Choice & { readonly slug: string })[];
}

/** What the forms of the attendance offer. */
@Injectable()
export class AttendanceChoicesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Substitutes and authorities by name. One statement. */
  async of(meetingId: string): Promise<AttendanceChoices> {
    const [found] = await this.recorder.dataSource.query<AttendanceChoices[]>(
      `SELECT
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
           FROM named_substitutes n JOIN people p ON p.id = n.person_id
           WHERE n.committee_id = m.committee_id AND n.valid_from <= m.held_on
             AND coalesce(n.valid_to, 'infinity') >= m.held_on), '[]') AS substitutes,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) ORDER BY a.name)
           FROM authorities a WHERE a.council_id = m.council_id
             AND coalesce(a.valid_from, '-infinity') <= m.held_on AND coalesce(a.valid_to, 'infinity') >= m.held_on), '[]') AS authorities
       FROM meetings m WHERE m.id = $1`,
      [meetingId],
    );
    return found ?? { substitutes: [], authorities: [] };
  }
}
