import type { LocalDate } from '#rules';
import { wordsTold } from '../following/index.js';
import { addresseeFacts } from '../recommendations/index.js';
import type { Move, Moved } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** How a decision on more time goes through the seam. */
export interface DecidingExtension {
  readonly command: 'agree-extension' | 'refuse-extension';
  readonly prepare: Move<'addressee'>['prepare'];
  readonly also: (tx: Tx, moved: Moved<'addressee'>) => Promise<void>;
}

/** Who decides, on which local date. */
export interface Deciding {
  readonly by: string;
  readonly today: LocalDate;
}

/** More time agreed: the clock moves to the date that was asked for, and both dates are kept. */
export const agreeingExtension = ({ by, today }: Deciding): DecidingExtension => ({
  command: 'agree-extension',
  prepare: async (row, { tx }) => {
    const { authority, due, openExtension } = await addresseeFacts(tx, row.id);
    if (openExtension === null) return { facts: { extensionAsked: false } };
    const { id, newDue, reason } = openExtension;
    return {
      facts: {
        authority,
        ...(await wordsTold(tx, row.id, { reason })),
        newDue,
        extensionAsked: true,
        ...(due === null ? {} : { currentDue: due }),
      },
      clock: { do: 'move', to: newDue, reason, agreedBy: by },
      payload: { extension: id },
    };
  },
  also: (tx, { id }) => decide(tx, id, { agreed: true, by, reason: null, today }),
});

/** More time refused, with the reason: the date stays. */
export const refusingExtension = ({ by, today }: Deciding, reason: string): DecidingExtension => ({
  command: 'refuse-extension',
  prepare: async (row, { tx }) => {
    const { authority, openExtension } = await addresseeFacts(tx, row.id);
    return {
      facts: {
        authority,
        ...(await wordsTold(tx, row.id, { reason })),
        extensionAsked: openExtension !== null,
      },
      payload: { extension: openExtension?.id ?? null },
    };
  },
  also: (tx, { id }) => decide(tx, id, { agreed: false, by, reason, today }),
});

interface Decision extends Deciding {
  readonly agreed: boolean;
  readonly reason: string | null;
}

async function decide(
  tx: Tx,
  addresseeId: string,
  { agreed, by, reason, today }: Decision,
): Promise<void> {
  await tx.query(
    `UPDATE extensions SET agreed = $2, decided_by = $3, decision_reason = $4, decided_on = $5
     WHERE addressee_id = $1 AND agreed IS NULL`,
    [addresseeId, agreed, by, reason, today],
  );
}
