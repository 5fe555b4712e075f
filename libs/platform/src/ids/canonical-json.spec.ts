import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';

describe('The one JSON text of a value', () => {
  test('has the names of every object in order and no white space, numbers among them too', () => {
    const value = { b: [1, 'é "x"', null, true], a: { 10: 'ten', 9: 'nine', z: undefined } };
    expect(canonicalJson(value)).toBe(
      '{"a":{"10":"ten","9":"nine"},"b":[1,"é \\"x\\"",null,true]}',
    );
  });

  test('is the same whatever the order in which names were written, and says the same value', () => {
    const [one, other] = [
      { a: 1, b: [{ c: 2, d: 3 }] },
      { b: [{ d: 3, c: 2 }], a: 1 },
    ];
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(JSON.parse(canonicalJson(one))).toEqual(one);
  });

  test('tells an object from a list of its pairs', () => {
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson([['a', 1]]));
  });
});
