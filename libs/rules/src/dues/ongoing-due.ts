import type { DueReading, DueWords } from './due.js';

/** Reads `On-Going`, `On going`, `ongoing`: no date, so never overdue. */
export function readOngoing({ body, by, part }: DueWords): DueReading | undefined {
  if (by || part !== 'whole' || !/^on[ -]*going$/.test(body)) return undefined;
  return {
    start: null,
    end: null,
    precision: 'none',
    reading: 'ok',
    why: 'Ongoing: no date, so never overdue; looked at every quarter.',
  };
}
