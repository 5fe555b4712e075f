import { expect, test } from '@jest/globals';
import { localDate, type Actor } from '#rules';
import { deskPresenter } from './desk.presenter.js';
import type { DueItem } from './due-item.js';

const chair: Actor = { kind: 'person', id: 'c', name: 'A chair', grants: [] };
const waiting: DueItem = {
  kind: 'action to verify',
  words: 'Verify an action',
  href: '/app',
  about: '',
  due: null,
  why: null,
};
const nothingOf = (items: readonly DueItem[]) =>
  deskPresenter({
    actor: chair,
    today: localDate('2026-11-21'),
    items,
    changed: [],
    next: [],
    plannable: [],
    since: null,
  }).nothing;

test.each<[string, readonly DueItem[], string]>([
  ['nothing waits', [], 'Nothing is due in the next 4 weeks.'],
  [
    'something waits without a date',
    [waiting],
    'Nothing is due in the next 4 weeks. What waits for you below has no date.',
  ],
  [
    'something is due later',
    [waiting, { ...waiting, words: 'Plan a meeting', due: localDate('2027-01-15') }],
    'Nothing is due in the next 4 weeks. The next date is Friday 15 January 2027: Plan a meeting.',
  ],
])('where %s, Home says what is true of it', (_, items, words) => {
  expect(nothingOf(items)).toBe(words);
});
