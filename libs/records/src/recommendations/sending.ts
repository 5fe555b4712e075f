import { REGIMES, responseDue, refuse, type LocalCount, type LocalDate } from '#rules';
import { textOf, type Move } from '../record/index.js';
import { regimeOf } from './regime-of.js';

/** When and how a recommendation goes out, and why it goes by itself where it was to go in a letter. */
export interface SendingForm {
  /** The local date on which it is sent. */
  readonly on: LocalDate;
  readonly how: string;
  readonly reason?: string | null;
}

interface Known {
  readonly authority: string;
  readonly hasSignatory: boolean;
  readonly madeOn: LocalDate | null;
}

/** What sending must know beside the addressee `t`. */
export const KNOWN_FOR_SENDING = `(SELECT jsonb_build_object('authority', o.name, 'madeOn', r.made_on, 'hasSignatory', EXISTS (
    SELECT 1 FROM contacts k JOIN people p ON p.id = k.person_id
    WHERE k.authority_id = t.authority_id AND k.kind = 'signatory' AND k.valid_to IS NULL AND p.disabled_at IS NULL))
  FROM recommendations r, authorities o WHERE r.id = t.recommendation_id AND o.id = t.authority_id)`;

/** What sending one addressee brings to the seam, locked with what it must know: the law's clock starts from the day it is sent. */
export function sendingOf(form: SendingForm): Pick<Move<'addressee'>, 'locking' | 'prepare'> {
  return { locking: { beside: KNOWN_FOR_SENDING }, prepare: preparedBy(form) };
}

function preparedBy(form: SendingForm): Move<'addressee'>['prepare'] {
  return (row, { calendar }) => {
    const { authority, hasSignatory, madeOn } = row.beside as Known;
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
