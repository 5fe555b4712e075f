import type { LocalDate } from '#rules';
import { addresseeFacts } from '../recommendations/index.js';
import type { Move } from '../record/index.js';

/** What an acknowledgement of a local date brings, once the addressee is locked. */
export const acknowledging =
  (on: LocalDate): Move<'addressee'>['prepare'] =>
  async (row, { tx }) => {
    const { authority, sentOn } = await addresseeFacts(tx, row.id);
    return {
      facts: { authority, on, ...(sentOn === null ? {} : { notBefore: sentOn }) },
      set: { acknowledged_on: on },
    };
  };
