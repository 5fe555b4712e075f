import { describe, expect, it, test } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { exemptionRefusals, type ExemptionForm } from './exemption-refusals.js';
import { groundInWords } from './ground-in-words.js';

const TODAY = localDate('2023-07-03');
const EXEMPT: ExemptionForm = {
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'The contract is not let yet, and the bids would be told to every bidder.',
  publicSummary: 'Bids for the night bus contract',
  decidedBy: 'Monitoring officer',
  reviewOn: localDate('2023-10-02'),
};
const fields = (form: Partial<ExemptionForm>) =>
  exemptionRefusals({ ...EXEMPT, ...form }, TODAY).map(({ field }) => field);

describe('A decision to keep something from the public', () => {
  it('stands with a paragraph, the public interest, what the public may know, who decided and when it is looked at again', () => {
    expect(fields({})).toEqual([]);
  });

  it('is told everything it lacks at once', () => {
    const nothing = {
      paragraphs: [],
      reasoning: ' ',
      publicSummary: '',
      decidedBy: '',
      reviewOn: null,
    };
    expect(fields(nothing)).toEqual([
      'paragraphs',
      'reasoning',
      'publicSummary',
      'decidedBy',
      'reviewOn',
    ]);
  });

  it('needs no paragraph and no second look where the law forbids telling it, but says who forbids it', () => {
    const confidential = { kind: 'confidential', paragraphs: [], reviewOn: null } as const;
    expect(fields(confidential)).toEqual([]);
    expect(fields({ ...confidential, paragraphs: [7], reasoning: '' })).toEqual([
      'paragraphs',
      'reasoning',
    ]);
  });

  it('is looked at again on a day to come', () => {
    expect(fields({ reviewOn: TODAY })).toEqual(['reviewOn']);
    expect(fields({ reviewOn: localDate('2023-07-04') })).toEqual([]);
  });
});

test.each([
  ['exempt', [3], 'exempt under paragraph 3 of Schedule 12A'],
  ['exempt', [3, 1], 'exempt under paragraphs 1 and 3 of Schedule 12A'],
  ['exempt', [7, 2, 5], 'exempt under paragraphs 2, 5 and 7 of Schedule 12A'],
  ['confidential', [], 'confidential'],
] as const)('%s %j is "%s"', (kind, paragraphs, words) => {
  expect(groundInWords({ kind, paragraphs })).toBe(words);
});
