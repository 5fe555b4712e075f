import { describe, expect, it } from '@jest/globals';
import { whatHappens, type TrackedAddressee } from './what-happens.js';

const row = (more: Partial<TrackedAddressee> = {}): TrackedAddressee => ({
  state: 'sent',
  authority: 'Marchfield Police',
  officer: null,
  tags: [],
  priorities: [],
  answering: ['Tom Varley', 'Ann Lee'],
  writtenToday: [],
  mayKeep: true,
  ...more,
});

describe('Many recommendations at once', () => {
  it.each([
    ['remind', '', row(), true, 'A reminder goes to Ann Lee and Tom Varley.'],
    [
      'remind',
      '',
      row({ state: 'in progress' }),
      true,
      'A reminder goes to Ann Lee and Tom Varley.',
    ],
    ['remind', '', row({ writtenToday: ['Ann Lee'] }), true, 'A reminder goes to Tom Varley.'],
    [
      'remind',
      '',
      row({ writtenToday: ['Tom Varley', 'Ann Lee'] }),
      false,
      'Written to today already: Ann Lee and Tom Varley.',
    ],
    [
      'remind',
      '',
      row({ answering: [] }),
      false,
      'Nobody is named who answers for Marchfield Police.',
    ],
    [
      'remind',
      '',
      row({ state: 'made' }),
      false,
      'Nothing is owed: it is made by the committee, not yet sent.',
    ],
    ['assign', 'Sam Okafor', row(), true, 'Sam Okafor looks after it.'],
    [
      'assign',
      'Sam Okafor',
      row({ officer: 'Jo Hale' }),
      true,
      'Sam Okafor looks after it, and Jo Hale no longer.',
    ],
    ['assign', 'Jo Hale', row({ officer: 'Jo Hale' }), false, 'Jo Hale looks after it already.'],
    ['tag', 'roads', row(), true, 'It gets the tag roads.'],
    ['tag', 'roads', row({ tags: ['roads'] }), false, 'It has the tag roads already.'],
    ['untag', 'roads', row(), false, 'It has no tag roads.'],
    ['untag', 'roads', row({ tags: ['roads'] }), true, 'The tag roads is taken off.'],
    ['tag', 'Roads', row({ tags: ['roads'] }), false, 'It has the tag roads already.'],
    ['untag', 'ROADS', row({ tags: ['roads'] }), true, 'The tag roads is taken off.'],
    [
      'tag',
      'road safety',
      row({ tags: ['Road-safety'] }),
      false,
      'It has the tag Road-safety already.',
    ],
    ['serve', 'Violence', row(), true, 'It serves Violence.'],
    ['serve', 'Violence', row({ priorities: ['Violence'] }), false, 'It serves Violence already.'],
    [
      'unserve',
      'Violence',
      row({ priorities: ['Violence'] }),
      true,
      'It serves Violence no longer.',
    ],
    ['unserve', 'Violence', row(), false, 'It does not serve Violence.'],
    ['tag', 'roads', row({ mayKeep: false }), false, 'It is not yours to look after.'],
  ] as const)('%s %s: %#', (act, value, tracked, will, sentence) => {
    expect(whatHappens(act, value, tracked)).toEqual({ will, sentence });
  });
});
