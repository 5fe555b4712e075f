import { Injectable } from '@nestjs/common';
import { lineageOf, type PriorityStep } from '#rules';
import { Recorder } from '../record/index.js';
import type { EditionName, LineagePriority, PriorityLineage } from './lineage-view.js';

interface Found {
  readonly names: readonly EditionName[];
  readonly steps: readonly PriorityStep[];
  readonly priorities: readonly LineagePriority[];
}

/** Which priorities one comes from, and which came of it, through every edition that was published. */
@Injectable()
export class PriorityLineageQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * The lineage of a priority the caller has found within the asker's reach. What is still drafted, proposed or approved
   * has no part in it. One statement.
   */
  async of(priorityId: string): Promise<PriorityLineage> {
    const [found] = await this.recorder.dataSource.query<Found[]>(LINEAGE, [priorityId]);
    if (found === undefined) return { names: [], earlier: [], later: [] };
    const known = new Map(found.priorities.map((one) => [one.id, one]));
    const { earlier, later } = lineageOf(priorityId, found.steps);
    const told = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
    return { names: found.names, earlier: told(earlier), later: told(later) };
  }

  /** The ids of a priority and of all it comes from, itself first: for a series that goes on through them. One statement. */
  async idsBefore(priorityId: string): Promise<readonly string[]> {
    const { earlier } = await this.of(priorityId);
    return [priorityId, ...earlier.map(({ id }) => id)];
  }
}

const IN_EFFECT = `a.state IN ('published','superseded')`;

const LINEAGE = `
  WITH steps AS (
    SELECT c.from_priority_id AS "from", t.priority_id AS "to"
    FROM priorities p
    JOIN agreements a ON a.council_id = p.council_id AND ${IN_EFFECT}
    JOIN priority_changes c ON c.agreement_id = a.id AND c.kind IN ('merge','split')
    JOIN edition_priorities t ON t.id = c.to_id
    WHERE p.id = $1)
  SELECT
    coalesce((SELECT jsonb_agg(jsonb_build_object('edition', a.edition, 'startsOn', a.starts_on, 'name', e.name) ORDER BY a.starts_on)
      FROM edition_priorities e JOIN agreements a ON a.id = e.agreement_id AND ${IN_EFFECT}
      WHERE e.priority_id = $1), '[]') AS names,
    coalesce((SELECT jsonb_agg(s) FROM steps s), '[]') AS steps,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'slug', q.slug, 'name', q.name, 'endedOn', q.ended_on,
        'endedAs', q.ended_as))
      FROM priorities q WHERE q.id IN (SELECT "from" FROM steps UNION SELECT "to" FROM steps)), '[]') AS priorities`;
