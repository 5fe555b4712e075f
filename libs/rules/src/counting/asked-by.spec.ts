import { describe, expect, it } from '@jest/globals';
import { englandAndWales, localDate } from '../calendar/index.js';
import { askedBy } from './index.js';

const calendar = englandAndWales;
const start = localDate('2026-03-06');

describe('A date the committee asks for', () => {
  it('is the date it chose, with its working, and says that no law sets it', () => {
    const counted = askedBy({ start, due: localDate('2026-04-03'), calendar });
    expect(counted).toMatchObject({ rule: 'DAYS_FROM', n: 28, start, due: '2026-04-03' });
    expect(counted.steps).toHaveLength(29);
    expect(counted.lastWorkingDayBefore).toBe('2026-04-02');
    expect(counted.citation.text).toBe('Asked for by the committee; no duty in law');
  });

  it.each(['2026-03-06', '2026-03-05', '2027-04-01'])('cannot be %s', (due) => {
    expect(() => askedBy({ start, due: localDate(due), calendar })).toThrow(RangeError);
  });
});
