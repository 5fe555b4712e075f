import { expect, test } from '@jest/globals';
import type { MovementLine } from '#records/attendance';
import { movementsInWords, partInWords } from './attendance-words.js';

const item = { id: 'item', number: 4, title: 'Road safety' };
const at = '2023-07-19T09:30:00.000Z';
const moved = (kind: MovementLine['kind'], more: Partial<MovementLine> = {}): MovementLine => ({
  kind,
  item: null,
  because: null,
  at,
  ...more,
});

test.each<[string, readonly MovementLine[], string]>([
  ['throughout', [moved('arrived')], ''],
  ['late', [moved('arrived', { item })], 'Arrived during item 4, Road safety'],
  ['to the end of it', [moved('arrived'), moved('left')], 'Left'],
  [
    'but for an interest',
    [moved('arrived'), moved('left', { item, because: 'interest' }), moved('returned')],
    'Left during item 4, Road safety, because of an interest and returned',
  ],
])('somebody who was there %s', (_, movements, words) => {
  expect(movementsInWords({ movements })).toBe(words);
});

test('says in which part somebody attends', () => {
  const nobody = { seat: null, insteadOf: null, post: null, authority: null, isVoting: false };
  expect(partInWords({ ...nobody, seat: 'chair', isVoting: true })).toBe('Chair');
  expect(partInWords({ ...nobody, seat: 'co-optee' })).toBe('Co-opted member, no vote');
  expect(partInWords({ ...nobody, insteadOf: 'The member', isVoting: true })).toBe(
    'Substitute for The member',
  );
  expect(partInWords({ ...nobody, post: 'Inspector', authority: 'The police' })).toBe(
    'Inspector, The police',
  );
});
