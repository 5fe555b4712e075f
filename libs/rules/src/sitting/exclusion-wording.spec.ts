import { expect, test } from '@jest/globals';
import { exclusionWording } from './exclusion-wording.js';

test('a motion to exclude the public names the item, the paragraphs and the public interest', () => {
  expect(exclusionWording(7, [3])).toBe(
    'That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting during item 7, because it is likely that exempt information described in paragraph 3 of Part 1 of Schedule 12A to that Act would be disclosed, and the public interest in keeping it outweighs the public interest in disclosing it.',
  );
  expect(exclusionWording(2, [5, 1, 3, 3])).toContain(
    'described in paragraphs 1, 3 and 5 of Part 1',
  );
});
