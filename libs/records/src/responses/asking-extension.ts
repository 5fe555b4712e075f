import type { LocalDate } from '#rules';
import { newId } from '#platform';
import { wordsTold } from '../following/index.js';
import { addresseeFacts } from '../recommendations/index.js';
import type { Move, Moved } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** More time as it is asked for: until when, why, by whom and on which local date. */
export interface AskingExtension {
  readonly newDue: LocalDate | null;
  readonly reason: string;
  readonly by: string;
  readonly today: LocalDate;
  /** Of more than one request at once: the first names all of them, and goes in one letter; the others are `carried`. */
  readonly together?: readonly string[] | 'carried';
}

/** How a request for more time goes through the seam; one that nobody decided yet gives way to it. */
export function askingExtension({ newDue, reason, by, today, together }: AskingExtension): {
  readonly prepare: Move<'addressee'>['prepare'];
  readonly also: (tx: Tx, moved: Moved<'addressee'>) => Promise<void>;
} {
  const extensionId = newId();
  return {
    prepare: async (row, { tx }) => {
      const { authority, due } = await addresseeFacts(tx, row.id);
      return {
        facts: {
          authority,
          ...(await wordsTold(tx, row.id, { reason })),
          ...(due === null ? {} : { currentDue: due }),
          ...(newDue === null ? {} : { newDue }),
        },
        payload: {
          extension: extensionId,
          ...(together === undefined ? {} : { together: [together].flat().join(', ') }),
        },
      };
    },
    also: async (tx, moved) => {
      await tx.query('DELETE FROM extensions WHERE addressee_id = $1 AND agreed IS NULL', [
        moved.id,
      ]);
      await tx.query(
        `INSERT INTO extensions (id, addressee_id, asked_on, asked_by, current_due, new_due, reason)
         SELECT $1, $2, $3, $4, c.due_on, $5, $6 FROM clocks c
         WHERE c.subject_id = $2 AND c.kind = 'response' AND c.state = 'running'`,
        [extensionId, moved.id, today, by, newDue, reason],
      );
    },
  };
}
