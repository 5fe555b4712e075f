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

/** The id of the letter that carries an addressee `t` and still goes, as an expression. */
export const OPEN_LETTER_OF = `(SELECT w.id FROM letter_addressees g JOIN authority_letters w ON w.id = g.letter_id
  WHERE g.addressee_id = t.id AND w.state NOT IN ('sent','withdrawn'))`;
