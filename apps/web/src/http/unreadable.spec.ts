import { expect, test } from '@jest/globals';
import { unreadableFields } from './unreadable.js';

const named = (typed: Record<string, unknown>) => unreadableFields(typed).map(({ field }) => field);

test('words of any language, and every line of them, can be kept', () => {
  expect(named({ reason: 'Tŷ’r cyngor\r\n\tgyda 👮 a “dyfyniadau”', n: 3, local: null })).toEqual(
    [],
  );
});

test('a NUL or half a character is named by its field, however deep', () => {
  const addressees = [{ authority: 'police' }, { authority: 'fi\0re' }];
  expect(named({ wording: 'a\ud800', addressees, reason: 'b' })).toEqual(['wording', 'addressees']);
});

test('so is what is nested deeper than any form', () => {
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  expect(named({ deep })).toEqual(['deep']);
});
