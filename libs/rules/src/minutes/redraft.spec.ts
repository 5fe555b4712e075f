import { describe, expect, it } from '@jest/globals';
import type { MinutesBlock } from './minutes-document.js';
import { redraft, type MinutesParagraph } from './redraft.js';

const block = (key: string, wording = key): MinutesBlock => ({
  key,
  kind: 'text',
  number: null,
  wording,
  parts: [],
});
const first = redraft([], [block('a'), block('b'), block('c')]);
const edited = (key: string, wording: string) =>
  first.map((one) => (one.key === key ? { ...one, wording } : one));
const words = (paragraphs: readonly MinutesParagraph[]) =>
  paragraphs.map(({ wording, waiting }) =>
    waiting === null ? wording : `${wording} | ${waiting}`,
  );

describe('Minutes drafted again from what was recorded', () => {
  it('have the new words where nobody edited the old', () => {
    expect(words(redraft(first, [block('a'), block('b', 'B'), block('c')]))).toEqual([
      'a',
      'B',
      'c',
    ]);
  });

  it('keep an edit, with the new draft beside it only where that changed', () => {
    const again = [block('a'), block('b', 'B'), block('c')];
    expect(words(redraft(edited('b', 'mine'), again))).toEqual(['a', 'mine | B', 'c']);
    expect(words(redraft(edited('b', 'mine'), [block('a'), block('b'), block('c')]))).toEqual([
      'a',
      'mine',
      'c',
    ]);
    expect(words(redraft(edited('b', 'B'), again))).toEqual(['a', 'B', 'c']);
  });

  it('keep a draft that waits until somebody takes or leaves it', () => {
    const once = redraft(edited('b', 'mine'), [block('a'), block('b', 'B'), block('c')]);
    expect(words(redraft(once, [block('a'), block('b', 'B'), block('c')]))[1]).toBe('mine | B');
  });

  it('put what is new after what it follows, and leave what was moved where it is', () => {
    const moved = [first[2], first[0], first[1]].filter((one) => one !== undefined);
    const again = [block('a'), block('a2'), block('b'), block('c')];
    expect(words(redraft(moved, again))).toEqual(['c', 'a', 'a2', 'b']);
  });

  it('lose what the record no longer has, unless it was edited: that waits to be left out', () => {
    expect(words(redraft(first, [block('a'), block('c')]))).toEqual(['a', 'c']);
    expect(words(redraft(edited('b', 'mine'), [block('a'), block('c')]))).toEqual([
      'a',
      'mine | ',
      'c',
    ]);
  });

  it('keep what was added or left out by hand', () => {
    const added: MinutesParagraph = {
      ...block('added:1', 'Added'),
      drafted: null,
      waiting: null,
      isLeftOut: false,
    };
    const left = first.map((one) => (one.key === 'c' ? { ...one, isLeftOut: true } : one));
    const again = redraft([...left, added], [block('a'), block('b'), block('c', 'C')]);
    expect(words(again)).toEqual(['a', 'b', 'C', 'Added']);
    expect(again.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false, true, false]);
  });

  it('always have what was carried as it was carried', () => {
    const resolved = { ...block('r', 'RESOLVED that a.'), kind: 'resolved' as const };
    const before = redraft([], [resolved]).map((one) => ({ ...one, wording: 'tampered' }));
    expect(words(redraft(before, [{ ...resolved, wording: 'RESOLVED that b.' }]))).toEqual([
      'RESOLVED that b.',
    ]);
  });
});
