import { REGIMES, responseDue, refuse, type LocalCount, type LocalDate } from '#rules';
import { textOf, type Move } from '../record/index.js';
import { addresseeFacts } from './addressee.queries.js';
import { regimeOf } from './regime-of.js';

/** When and how a recommendation goes out, and why it goes by itself where it was to go in a letter. */
export interface SendingForm {
  /** The local date on which it is sent. */
  readonly on: LocalDate;
  readonly how: string;
  readonly reason?: string | null;
}

/** What sending one addressee brings to the seam: the law's clock starts from the day it is sent. */
export function sendingOf(form: SendingForm): Move<'addressee'>['prepare'] {
  return async (row, { tx, calendar }) => {
    const { authority, hasSignatory, madeOn } = await addresseeFacts(tx, row.id);
    const regime = regimeOf(textOf(row, 'regime')) ?? refuse('not-ready', NO_BASIS);
    const { startEvent, edge } = REGIMES[regime];
    const local = row.columns['local_rule'] as LocalCount | null;
    const counted = responseDue({
      regime,
      start: form.on,
      calendar: calendar(),
      ...(local === null ? {} : { local }),
    });
    const { reason = null } = form;
    return {
      facts: {
        authority,
        hasSignatory,
        on: form.on,
        how: form.how,
        due: counted.due,
        ...(reason === null ? {} : { reason }),
        ...(madeOn === null ? {} : { notBefore: madeOn }),
      },
      set: { sent_on: form.on, sent_how: form.how },
      clock: { do: 'start', counted, startEvent, edge },
    };
  };
}

const NO_BASIS = 'No legal basis is recorded.';
