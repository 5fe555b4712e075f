import type { Calendar, LocalDate } from '../calendar/index.js';
import { count } from './count.js';
import type { Counted } from './counted.js';
import type { CountingRule } from './counting-rules.js';
import { REGIMES } from './regimes.js';

/** The regimes under which a recommendation can be answered. */
export const RESPONSE_REGIMES = ['CD_S19', 'LGA_9FE', 'HEALTH', 'LOCAL', 'NONE'] as const;

export type ResponseRegime = (typeof RESPONSE_REGIMES)[number];

/** A count agreed by protocol, or a courtesy. */
export interface LocalCount {
  readonly rule: CountingRule;
  readonly n: number;
}

export interface ResponseAsked {
  readonly regime: ResponseRegime;
  /** Local date of the regime's start event. */
  readonly start: LocalDate;
  readonly calendar: Calendar;
  readonly local?: LocalCount;
}

/**
 * The local date by which a recommendation is to be answered, with its working and the regime's citation.
 * `CD_S19` from 19 Jul 2023 is 16 Aug 2023.
 * @throws RangeError when LOCAL comes without its count, when a count is given where the law has one, and
 * as `count` does
 */
export function responseDue({ regime, start, calendar, local }: ResponseAsked): Counted {
  const { rule, n } = countOf(regime, local);
  return { ...count({ rule, n, start, calendar }), citation: REGIMES[regime].citation };
}

function countOf(regime: ResponseRegime, local: LocalCount | undefined): LocalCount {
  const { label, rule, n } = REGIMES[regime];
  if (local !== undefined) {
    if (regime === 'LOCAL' || regime === 'NONE') return local;
    throw new RangeError(`${label}: its count is set by law, so no local one can be given`);
  }
  if (rule === null || n === null) {
    throw new RangeError(`${label}: give the rule and the number the protocol agreed`);
  }
  return { rule, n };
}
