import { describe, expect, it } from '@jest/globals';
import { changesOfList, changesOfSettings } from './changes-in-words.js';

describe('What history tells of a changed list', () => {
  it.each([
    [['A', 'B'], ['B', 'C'], 'added C; removed A'],
    [['A'], ['A', 'B'], 'added B'],
    [['A', 'B'], ['B', 'A'], 'now in the order B, A'],
    [['A', 'B'], ['A', 'B'], ''],
  ])('%j that becomes %j', (before, after, words) => {
    expect(changesOfList(before, after)).toBe(words);
  });
});

describe('What history tells of changed settings', () => {
  it('is what each was and is; of a long text only that it changed', () => {
    const text = 'To review and scrutinise. '.repeat(10);
    expect(
      changesOfSettings([
        { name: 'quorum', before: '3', after: '4' },
        { name: 'usual venue', before: '', after: 'Council Chamber' },
        { name: 'usual start', before: '10:00', after: '10:00' },
        { name: 'terms of reference', before: '', after: text },
      ]),
    ).toBe('quorum 4 instead of 3; usual venue Council Chamber; terms of reference');
  });
});
