import { describe, expect, test } from '@jest/globals';
import { findHeadings } from './headings.js';
import { readTitle } from './titles.js';

describe('the title of a plan', () => {
  test.each([
    ['# Action Plan 2014 – 2015', '2014-04-01', '2015-03-31'],
    ['# Action Plan 2014-15', '2014-04-01', '2015-03-31'],
    ['# Action Plan 2023/24', '2023-04-01', '2024-03-31'],
    ['# Delivery Plan 2023-2026', '2023-04-01', '2026-03-31'],
    ['**Action Plan 1999/2000 for 2024/25**', '2024-04-01', '2025-03-31'],
  ])('"%s" runs from %s to %s', (line, from, to) => {
    expect(readTitle(findHeadings([line])).title.year).toEqual({ from, to });
  });

  test.each(['# Action Plan', '# Action Plan 2024', '# Action Plan 2015-14'])(
    '"%s" names no plan year, and says so',
    (line) => {
      const { title, problems } = readTitle(findHeadings([line]));
      expect(title).toEqual({ raw: line, draft: false });
      expect(problems.map(({ kind }) => kind)).toEqual(['year not printed']);
    },
  );
});
