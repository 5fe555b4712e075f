import { expect, test } from '@jest/globals';
import type { DueRow } from '#records/home';
import { localDate } from '#rules';
import { oneAReply } from './one-a-reply.js';

const row = (more: Partial<DueRow>): DueRow => ({
  kind: 'check',
  councilId: 'county',
  what: 'A plan.',
  reference: 'CDC-2023-1',
  part: 'police',
  about: 'Marchfield Police',
  since: localDate('2023-08-14'),
  due: null,
  person: null,
  ...more,
});
const told = (...rows: readonly DueRow[]) =>
  oneAReply(rows).map(({ row: { reference }, more }) => [reference, more]);

test('what came in one reply is one line; another authority, day or task is another', () => {
  const second = row({ reference: 'CDC-2023-2' });
  const later = row({ reference: 'CDC-2023-3', since: localDate('2023-08-15') });
  const fire = row({ reference: 'CDC-2023-4', part: 'fire' });
  const answer = row({ reference: 'CDC-2023-5', kind: 'answer' });
  expect(told(row({}), second, later, fire, answer)).toEqual([
    ['CDC-2023-1', 1],
    ['CDC-2023-3', 0],
    ['CDC-2023-4', 0],
    ['CDC-2023-5', 0],
  ]);
});

test('what is no part of a reply is never put together', () => {
  const send = row({ kind: 'send' });
  expect(told(send, row({ kind: 'send', reference: 'CDC-2023-2' }))).toEqual([
    ['CDC-2023-1', 0],
    ['CDC-2023-2', 0],
  ]);
});
