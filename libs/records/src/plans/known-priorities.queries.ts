import type { LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';

/** A priority a plan's group may be: what it is and was called, and what it became. */
export interface KnownPriority {
  readonly id: string;
  readonly name: string;
  readonly endedOn: LocalDate | null;
  /** Names it had in editions that took effect. */
  readonly earlier: readonly string[];
  /** What it was merged or split into. */
  readonly became: readonly string[];
  /** Words that accepted papers of the same council were told mean it. */
  readonly confirmed: readonly string[];
}

/** The priorities of a council and of its county, those that go on first. One statement. */
export function knownPriorities(
  manager: EntityManager,
  councilId: string,
): Promise<KnownPriority[]> {
  return manager.query<KnownPriority[]>(KNOWN, [councilId]);
}

const IN_EFFECT = `a.state IN ('published','superseded')`;

const KNOWN = `
  SELECT p.id, p.name, p.ended_on AS "endedOn",
    ARRAY(SELECT DISTINCT e.name FROM edition_priorities e
      JOIN agreements a ON a.id = e.agreement_id AND ${IN_EFFECT}
      WHERE e.priority_id = p.id AND lower(e.name) <> lower(p.name)) AS earlier,
    ARRAY(SELECT DISTINCT t.priority_id::text FROM priority_changes g
      JOIN agreements a ON a.id = g.agreement_id AND ${IN_EFFECT}
      JOIN edition_priorities t ON t.id = g.to_id
      WHERE g.from_priority_id = p.id AND g.kind IN ('merge','split')) AS became,
    ARRAY(SELECT DISTINCT w.words FROM import_priorities w
      JOIN imports i ON i.id = w.import_id AND i.state = 'accepted' AND i.council_id = c.id
      WHERE w.priority_id = p.id) AS confirmed
  FROM councils c JOIN priorities p ON p.council_id IN (c.id, c.parent_id)
  WHERE c.id = $1
  ORDER BY p.ended_on DESC NULLS FIRST, (p.council_id = c.id) DESC, p.number, p.name`;
