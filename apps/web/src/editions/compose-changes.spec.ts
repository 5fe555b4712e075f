import { describe, expect, it } from '@jest/globals';
import type { EditionView, PriorityChange } from '#records/editions';
import type { PriorityChangeKind } from '#rules';
import { comparePriorities } from './compare-priorities.js';

type Decided = readonly [PriorityChangeKind, from: string | null, to: string | null, why: string];

/** An edition in which priorities stand by their names; an id is the name with which a priority began. */
function anEdition(
  edition: number,
  { stands, decided }: { stands: Readonly<Record<string, string>>; decided: readonly Decided[] },
): EditionView {
  const changes = decided.map(([kind, from, to, reason], decision) => ({
    id: `${edition}.${decision}`,
    decision,
    kind,
    from: from === null ? null : { id: from, slug: from, name: from },
    to: to === null ? null : { id: `${to} in ${edition}`, slug: to, name: stands[to] },
    reason,
    decidedBy: 'The officer',
    decidedAt: '2024-01-01T00:00:00Z',
  })) as readonly PriorityChange[];
  const priorities = Object.entries(stands).map(([priorityId, name]) => ({
    id: `${priorityId} in ${edition}`,
    priorityId,
    name,
  }));
  const from = edition === 1 ? null : edition - 1;
  return { edition, fromEdition: from, priorities, changes } as unknown as EditionView;
}

const FIRST = anEdition(1, {
  stands: { burglary: 'Burglary', theft: 'Theft', arson: 'Arson', roads: 'Roads' },
  decided: [],
});
const SECOND = anEdition(2, {
  stands: { stolen: 'Stolen goods', arson: 'Fire', roads: 'Roads', cycles: 'Cycles' },
  decided: [
    ['merge', 'burglary', 'stolen', 'One gang does both.'],
    ['merge', 'theft', 'stolen', 'One gang does both.'],
    ['rename', 'arson', 'arson', 'Plainer.'],
    ['keep', 'roads', 'roads', 'It goes on.'],
    ['add', null, 'cycles', 'Many are stolen.'],
  ],
});
const THIRD = anEdition(3, {
  stands: { stolen: 'Goods', roads: 'Roads', fraud: 'Fraud' },
  decided: [
    ['rename', 'stolen', 'stolen', 'Shorter.'],
    ['drop', 'arson', null, 'Hardly any.'],
    ['keep', 'roads', 'roads', 'It goes on.'],
    ['drop', 'cycles', null, 'Found again.'],
    ['add', null, 'fraud', 'It doubled.'],
  ],
});

describe('Two editions with another between them', () => {
  it('are compared by what each decided on the way', () => {
    const merged = 'Merged in edition 2: One gang does both. Renamed in edition 3: Shorter.';
    expect(comparePriorities(FIRST, { after: THIRD, since: [SECOND, THIRD] })).toEqual([
      { before: 'Burglary', how: merged, after: 'Goods' },
      { before: 'Theft', how: merged, after: 'Goods' },
      {
        before: 'Arson',
        how: 'Renamed in edition 2: Plainer. Dropped in edition 3: Hardly any.',
        after: null,
      },
      { before: 'Roads', how: 'Kept throughout.', after: 'Roads' },
      { before: null, how: 'Added in edition 3: It doubled.', after: 'Fraud' },
    ]);
  });

  it('are told by what stands in each where nothing between them is on record', () => {
    const entered = { ...SECOND, fromEdition: null };
    const lines = comparePriorities(FIRST, { after: THIRD, since: [entered, THIRD] });
    expect(lines).toContainEqual({ before: 'Roads', how: 'In both', after: 'Roads' });
    expect(lines).toContainEqual({ before: 'Theft', how: 'No longer there', after: null });
  });
});
