import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { listInCanonicalForm, signedListInCanonicalForm, type HandOverItem } from './index.js';

const item: HandOverItem = {
  part: 'signatory',
  of: 'Marchfield Police',
  subjectKind: 'addressee',
  subjectId: 'a',
  reference: 'CDC-2023-1',
  state: 'sent',
  dueOn: localDate('2023-08-16'),
};
const list = {
  from: 'The signatory',
  to: 'Ada Byron',
  on: localDate('2023-07-19'),
  by: 'The officer',
  reason: 'Moved on',
  items: [item],
};

describe('The canonical form of a list that is handed over', () => {
  it('is one array of texts an item, in order', () => {
    expect(listInCanonicalForm([item, { ...item, reference: '', dueOn: null }])).toBe(
      '[["signatory","Marchfield Police","CDC-2023-1","sent","2023-08-16"],["signatory","Marchfield Police","","sent",""]]',
    );
  });

  it('of a signed list says who, to whom, when, by whom and why before the items', () => {
    expect(JSON.parse(signedListInCanonicalForm(list))).toEqual([
      'The signatory',
      'Ada Byron',
      '2023-07-19',
      'The officer',
      'Moved on',
      [['signatory', 'Marchfield Police', 'CDC-2023-1', 'sent', '2023-08-16']],
    ]);
  });

  it.each([
    { state: 'acknowledged' },
    { dueOn: localDate('2023-08-17') },
    { of: 'Marchfield Fire' },
    { part: 'contact' as const },
  ])('differs where one thing differs: %j', (change) => {
    expect(listInCanonicalForm([{ ...item, ...change }])).not.toBe(listInCanonicalForm([item]));
  });
});
