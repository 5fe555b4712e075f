import { describe, expect, test } from '@jest/globals';
import { KeptPages, keyOfPage } from './kept-pages.js';

const token = () => 'a secret';
const keyOf = (shows: Record<string, unknown>, view = 'a.njk') => keyOfPage(view, shows, token);

describe('what a page is kept by', () => {
  test.each([
    ['the template', keyOf({ title: 'Deadlines' }, 'b.njk')],
    ['a word', keyOf({ title: 'Deadline' })],
    ['a value deep inside', keyOf({ title: 'Deadlines', form: { errors: [{ field: 'n' }] } })],
    ['the address', keyOf({ title: 'Deadlines', navigation: [{ current: true }] })],
    ['a value that was not there', keyOf({ title: 'Deadlines', council: null })],
  ])('tells pages apart by %s', (_what, other) => {
    expect(other).not.toBe(keyOf({ title: 'Deadlines' }));
  });

  test('is the same for the same values', () => {
    expect(keyOf({ title: 'Deadlines', rows: [1, { a: null }] })).toBe(
      keyOf({ title: 'Deadlines', rows: [1, { a: null }] }),
    );
  });

  test.each([
    ['a function', () => 'now'],
    ['a set', new Set([1])],
    ['a map', new Map()],
  ])('is nothing when the page shows %s, for no text tells all of it', (_what, value) => {
    expect(keyOf({ rows: [{ value }] })).toBeNull();
  });

  test('leaves out the one function a layout is given', () => {
    expect(keyOf({ title: 'Deadlines', token })).toBe(keyOf({ title: 'Deadlines' }));
  });
});

test('of many pages the ones asked for stay', () => {
  const pages = new KeptPages();
  const first = pages.keep('first', '<p>1</p>');
  for (let n = 0; n < 199; n += 1) pages.keep(`other ${n}`, `<p>${n}</p>`);
  expect(pages.find('first')).toBe(first);
  pages.keep('one more', '<p>more</p>');
  expect(pages.find('first')).toBe(first);
  expect(pages.find('other 0')).toBeNull();
});
