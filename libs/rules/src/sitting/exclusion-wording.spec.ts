import { expect, test } from '@jest/globals';
import { exclusionWording, statesExclusion } from './exclusion-wording.js';

test('a motion to exclude the public names the item, the paragraphs and the public interest', () => {
  expect(exclusionWording({ items: [7], paragraphs: [3] })).toBe(
    'That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting during item 7, because it is likely that exempt information described in paragraph 3 of Part 1 of Schedule 12A to that Act would be disclosed, and the public interest in keeping it outweighs the public interest in disclosing it.',
  );
  const several = exclusionWording({ items: [2, 4], paragraphs: [5, 1, 3, 3] });
  expect(several).toContain('during items 2 and 4, because');
  expect(several).toContain('described in paragraphs 1, 3 and 5 of Part 1');
});

test('words of one’s own do when they name the section, every item and every paragraph', () => {
  const asked = { items: [4, 5], paragraphs: [1, 3] } as const;
  expect(statesExclusion(exclusionWording(asked), asked)).toBe(true);
  const own = 'That under section 100A(4) the public leave for items 4, 5 (paragraphs 1 and 3).';
  expect(statesExclusion(own, asked)).toBe(true);
  expect(statesExclusion('That the public be excluded.', asked)).toBe(false);
  expect(statesExclusion(own.replace('100A(4)', '100B'), asked)).toBe(false);
  expect(statesExclusion(own.replace(', 5', ''), asked)).toBe(false);
  expect(statesExclusion(own.replace('1 and 3', '13'), asked)).toBe(false);
});
