import { LADDERS, withOwnLadders, type CouncilLadders } from '#rules';
import type { EntityManager } from 'typeorm';

/** The ladders a council keeps of its own, by name, as the database holds them; each was read by the rules when it was drafted. */
export type OwnLadders = Partial<CouncilLadders>;

/** A statement that gives a council's own ladders as one JSON object, by an expression for its id. */
export const LADDERS_OF_COUNCIL = (councilId: string): string =>
  `SELECT coalesce(jsonb_object_agg(l.name, l.rungs), '{}')
   FROM council_ladders l WHERE l.council_id = ${councilId} AND l.rungs IS NOT NULL`;

/** Every ladder as one council has it. One statement. */
export async function councilLadders(
  manager: EntityManager,
  councilId: string,
): Promise<CouncilLadders> {
  const [row] = await manager.query<{ own: OwnLadders }[]>(
    `SELECT (${LADDERS_OF_COUNCIL('$1')}) AS own`,
    [councilId],
  );
  return withOwnLadders(row?.own ?? {});
}

/** The ladders of whichever council, for a batch: one statement for all that have any of their own. */
export async function laddersOfCouncils(
  manager: EntityManager,
  councils: readonly string[],
): Promise<(councilId: string) => CouncilLadders> {
  const rows = await manager.query<{ id: string; own: OwnLadders }[]>(
    `SELECT l.council_id AS id, jsonb_object_agg(l.name, l.rungs) AS own
     FROM council_ladders l WHERE l.council_id = ANY ($1) AND l.rungs IS NOT NULL
     GROUP BY l.council_id`,
    [councils],
  );
  const own = new Map(rows.map((row) => [row.id, withOwnLadders(row.own)]));
  return (councilId) => own.get(councilId) ?? LADDERS;
}
