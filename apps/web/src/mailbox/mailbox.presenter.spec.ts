import { expect, test } from '@jest/globals';
import { withLinks } from './mailbox.presenter.js';

test('an address in a letter can be followed, and the words around it stay', () => {
  expect(withLinks('Answer here:\nhttp://scrutiny.test/l/abc-1.\nThank you')).toEqual([
    { text: 'Answer here:\n' },
    { text: 'http://scrutiny.test/l/abc-1', href: 'http://scrutiny.test/l/abc-1' },
    { text: '.\nThank you' },
  ]);
});

test.each(['', 'No address at all', 'ftp://elsewhere'])('%j has nothing to follow', (text) => {
  expect(withLinks(text).some(({ href }) => href !== undefined)).toBe(false);
});
