import type { AddresseeRecord } from '#records/recommendations';
import { dateInWords, slipOf } from '#rules';

const WHAT = { response: 'The date for the answer', progress: 'The date for the report' } as const;

/** How often and how far each date of an addressee has moved, as sentences with both dates; it stays when a clock has ended. */
export function slipsPresenter({ clocks }: AddresseeRecord): readonly string[] {
  return clocks.flatMap(({ kind, moves }) => {
    const slip = slipOf(moves);
    if (slip === null) return [];
    const { inWords, firstDue, lastDue } = slip;
    return [
      `${WHAT[kind]} has ${inWords}: from ${dateInWords(firstDue)} to ${dateInWords(lastDue)}.`,
    ];
  });
}
