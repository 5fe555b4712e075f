import { ASKED_FOR, DUTY_TO_INFORM, type Citation } from '../counting/index.js';
import type { OutcomeKind } from './outcome-kinds.js';

/** Something asked for by a date, of an authority of a kind, at a meeting that sat as some committee; null where unknown. */
export interface AskedFor {
  readonly kind: OutcomeKind;
  readonly authorityKind: string | null;
  readonly constitutedAs: string | null;
}

/**
 * The law behind the date of an answer. Information that the crime and disorder committee asks for is due from responsible
 * and co-operating authorities (SI 2009/942, regulation 5); anything else is asked for by the committee alone.
 */
export function lawBehind({ kind, authorityKind, constitutedAs }: AskedFor): Citation {
  const isPartner = authorityKind === 'responsible' || authorityKind === 'co-operating';
  const isDuty = kind === 'information request' && isPartner;
  return isDuty && constitutedAs === 'crime and disorder committee' ? DUTY_TO_INFORM : ASKED_FOR;
}

/** What a letter or a page says of that date, in a sentence: `No law sets this date.` where no law does. */
export function lawOfDate(asked: AskedFor): string {
  const { text } = lawBehind(asked);
  return text === DUTY_TO_INFORM.text
    ? `A responsible or co-operating authority gives a crime and disorder committee the information it asks for by the date in the request or, where that cannot reasonably be done, as soon as it can be after that (${text}).`
    : 'No law sets this date.';
}
