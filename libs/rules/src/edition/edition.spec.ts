import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { changeFaults, leadsAfter, lineageOf, type DecidedChange } from './index.js';

const nothing: { readonly standing: readonly string[]; readonly decided: readonly string[] } = {
  standing: [],
  decided: [],
};
const change = (more: Partial<DecidedChange>): DecidedChange => ({
  kind: 'keep',
  from: ['Burglary'],
  to: ['Burglary'],
  reason: 'It still matters.',
  ...more,
});
const faultsOf = (more: Partial<DecidedChange>, around = nothing) =>
  changeFaults(change(more), around).map(({ field, sentence }) => [field, sentence]);

describe('A decision of a new edition', () => {
  it.each<Partial<DecidedChange>>([
    {},
    { kind: 'rename', to: ['Burglary and robbery'] },
    { kind: 'rename', to: ['burglary'] },
    { kind: 'merge', from: ['Burglary', 'Robbery'], to: ['Theft'] },
    { kind: 'split', to: ['Burglary at home', 'Burglary of shops'] },
    { kind: 'drop', to: [] },
    { kind: 'add', from: [], to: ['Fraud'] },
  ])('can be taken: %j', (more) => {
    expect(faultsOf(more)).toEqual([]);
  });

  it('merges two or more, and splits into two or more', () => {
    expect(faultsOf({ kind: 'merge' })).toEqual([
      ['from', 'Choose two priorities or more to merge.'],
    ]);
    expect(faultsOf({ kind: 'split' })).toEqual([
      ['to', 'Give two names or more, each on a line of its own.'],
    ]);
  });

  it('gives a reason, and another name to rename', () => {
    expect(faultsOf({ kind: 'rename', reason: ' ' })).toEqual([
      ['reason', 'Give the reason.'],
      ['to', 'To rename it, give it another name; else keep it.'],
    ]);
  });

  it('decides a priority once, and gives a name once', () => {
    const around = { standing: ['Fraud'], decided: ['Burglary'] };
    expect(faultsOf({ kind: 'split', to: ['fraud', 'Theft', 'THEFT'] }, around)).toEqual([
      ['from', 'Burglary is decided already: take that back first.'],
      ['to', 'There is a priority called fraud already: give it another name.'],
      ['to', 'There is a priority called THEFT already: give it another name.'],
    ]);
  });
});

describe('Who leads a new priority', () => {
  const leading = [
    { priority: 'a', person: 'ann', kind: 'lead' },
    { priority: 'a', person: 'bob', kind: 'deputy' },
    { priority: 'b', person: 'bob', kind: 'lead' },
    { priority: 'c', person: 'cat', kind: 'lead' },
  ] as const;

  it('is everybody who led what it comes from', () => {
    expect(leadsAfter({ priority: 'n', from: ['a', 'b'], named: [] }, leading)).toEqual([
      { priority: 'n', person: 'ann', kind: 'lead' },
      { priority: 'n', person: 'bob', kind: 'lead' },
    ]);
  });

  it('is whom the edition names, when it names somebody', () => {
    const named = [{ person: 'cat', kind: 'lead' }] as const;
    expect(leadsAfter({ priority: 'n', from: ['a', 'b'], named }, leading)).toEqual([
      { priority: 'n', person: 'cat', kind: 'lead' },
    ]);
  });

  it('is nobody yet, where it comes from none and nobody is named', () => {
    expect(leadsAfter({ priority: 'n', from: [], named: [] }, leading)).toEqual([]);
  });
});

describe('The lineage of a priority', () => {
  const steps = [
    { from: 'c', to: 'd' },
    { from: 'c', to: 'e' },
    { from: 'a', to: 'c' },
    { from: 'b', to: 'c' },
    { from: 'd', to: 'd' },
    { from: null, to: 'f' },
    { from: 'e', to: null },
  ];

  it('goes back through a split and a merge, nearest first', () => {
    expect(lineageOf('d', steps)).toEqual({ earlier: ['c', 'a', 'b'], later: [] });
    expect(lineageOf('a', steps)).toEqual({ earlier: [], later: ['c', 'd', 'e'] });
    expect(lineageOf('f', steps)).toEqual({ earlier: [], later: [] });
  });

  const ids = fc.integer({ min: 0, max: 12 }).map((one) => `p${one}`);
  const anyStep = fc.record({ from: fc.option(ids), to: fc.option(ids) });

  test('is the same seen from either end, never holds itself, and names nobody twice', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), ids, ids, (all, one, other) => {
        const { earlier, later } = lineageOf(one, all);
        expect(earlier).not.toContain(one);
        expect(later).not.toContain(one);
        expect(new Set(earlier).size).toBe(earlier.length);
        expect(later.includes(other)).toBe(lineageOf(other, all).earlier.includes(one));
      }),
    );
  });

  test('does not depend on the order of the steps, and a further edition takes nothing away', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), anyStep, ids, (all, next, one) => {
        const { earlier, later } = lineageOf(one, all);
        const turned = lineageOf(one, all.toReversed());
        expect([...turned.earlier].toSorted()).toEqual([...earlier].toSorted());
        const grown = lineageOf(one, [...all, next]);
        expect(grown.later).toEqual(expect.arrayContaining([...later]));
      }),
    );
  });
});
