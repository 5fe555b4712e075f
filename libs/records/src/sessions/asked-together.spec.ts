import { expect, test } from '@jest/globals';
import { AskedTogether } from './asked-together.js';

/** A record with one word a key, which counts what it is asked. */
function aRecord(words: Record<string, string>) {
  const asked: (readonly string[])[] = [];
  const together = new AskedTogether<string>((keys) => {
    asked.push(keys);
    if (keys.includes('broken')) return Promise.reject(new Error('away'));
    return Promise.resolve(new Map(Object.entries(words).filter(([key]) => keys.includes(key))));
  });
  return { asked, words, find: (key: string) => together.find(key) };
}

test('those who ask at once are answered by one statement, each with their own', async () => {
  const { asked, find } = aRecord({ a: 'one', b: 'two' });
  expect(await Promise.all(['a', 'b', 'a', 'c'].map(find))).toEqual(['one', 'two', 'one', null]);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

test('nothing is kept for who comes later: what was changed meanwhile is seen', async () => {
  const { asked, find, words } = aRecord({ a: 'one' });
  expect(await find('a')).toBe('one');
  delete words['a'];
  expect(await find('a')).toBeNull();
  expect(asked).toHaveLength(2);
});

test('who comes after a statement went out is in the next', async () => {
  const { asked, find } = aRecord({ a: 'one', b: 'two' });
  const first = find('a');
  await new Promise((resolve) => setImmediate(resolve));
  expect(await Promise.all([first, find('b')])).toEqual(['one', 'two']);
  expect(asked).toEqual([['a'], ['b']]);
});

test('a statement that fails does so for all that were in it, and for nobody after', async () => {
  const { find } = aRecord({ a: 'one' });
  const both = await Promise.allSettled([find('a'), find('broken')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await find('a')).toBe('one');
});
