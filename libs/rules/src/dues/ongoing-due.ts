import type { DueReading, DueWords } from './due.js';

const ONGOING =
  /^on[ -]*going(?:,? (?:and )?(?:to be )?(?:reviewed|looked at) (?:quarterly|every quarter|each quarter))?$/;

/** Reads `On-Going`, `ongoing`, `ongoing, reviewed quarterly`: no date, so never overdue. */
export function readOngoing({ body, by, part }: DueWords): DueReading | undefined {
  if (by || part !== 'whole' || !ONGOING.test(body)) return undefined;
  return {
    start: null,
    end: null,
    precision: 'none',
    reading: 'ok',
    why: 'Ongoing: no date, so never overdue; looked at every quarter.',
  };
}
