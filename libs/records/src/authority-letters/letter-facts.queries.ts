import type { EntityManager } from 'typeorm';
import { refuse, type LocalDate } from '#rules';

/** What the rules and history need to know of a letter beside its own row. */
export interface LetterFacts {
  readonly authority: string;
  readonly heldOn: LocalDate;
}

/** One statement. Refuses with `not-found`. */
export async function letterFacts(manager: EntityManager, id: string): Promise<LetterFacts> {
  const [row] = await manager.query<LetterFacts[]>(
    `SELECT o.name AS authority, m.held_on AS "heldOn"
     FROM authority_letters t JOIN authorities o ON o.id = t.authority_id JOIN meetings m ON m.id = t.meeting_id
     WHERE t.id = $1`,
    [id],
  );
  return row ?? refuse('not-found', 'There is no such letter.');
}

/** The letter that carries an addressee and still goes; null when none does. One statement. */
export async function openLetterOf(
  manager: EntityManager,
  addresseeId: string,
): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT t.id FROM letter_addressees g JOIN authority_letters t ON t.id = g.letter_id
     WHERE g.addressee_id::text = $1 AND t.state NOT IN ('sent','withdrawn')`,
    [addresseeId],
  );
  return row?.id ?? null;
}
