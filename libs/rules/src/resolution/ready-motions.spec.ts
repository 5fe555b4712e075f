import { describe, expect, it, test } from '@jest/globals';
import type { ReportContent } from '../report/index.js';
import { kindOfWords, motionWords, readyMotions } from './index.js';

const EMPTY: ReportContent = {
  title: 'The plan',
  fields: {},
  routes: [],
  sections: [],
  appendices: [],
  backgroundPapers: [],
};
const item = { title: 'The plan', purpose: 'comment', committee: 'Scrutiny Committee' } as const;
const choice = (texts: readonly string[]): ReportContent => ({
  ...EMPTY,
  sections: [
    {
      id: 's',
      key: 'recommendation',
      heading: 'Recommendation',
      level: 1,
      paragraphs: texts.map((text, index) => ({
        id: `p${index}`,
        isNumbered: true,
        isExempt: false,
        text,
      })),
    },
  ],
});
const offered = (content: ReportContent) =>
  readyMotions({ ...item, report: { template: 'scrutiny', content } });

test.each([
  [
    '- Note the agreement and make no comment.',
    'note',
    'That the Committee note the agreement and make no comment.',
  ],
  ['(b) comment on the agreement; or', 'comment', 'That the Committee comment on the agreement.'],
  [
    'Make recommendations to the authorities',
    'recommend',
    'That the Committee make recommendations to the authorities.',
  ],
  ['That the plan be agreed.', 'approve', 'That the plan be agreed.'],
  [
    'Members are asked to advise Cabinet that the plan be agreed.',
    'recommend',
    'That the Committee advise Cabinet that the plan be agreed.',
  ],
  ['It is recommended that the report be noted', 'note', 'That the report be noted.'],
])('"%s" is a motion to %s: "%s"', (words, kind, wording) => {
  expect(motionWords(words)).toBe(wording);
  expect(kindOfWords(words.replace('It is recommended that', 'That'))).toBe(kind);
});

describe('A report that ends in a choice', () => {
  it('offers the three of its form in its own words, and what else it offers', () => {
    const list =
      'The Committee may resolve to:\n\n- Note it and make no comment.\n- Comment on it.\n- Refer it to Cabinet.';
    expect(
      offered(choice([list])).map(({ key, kind, wording, from }) => [
        key,
        kind,
        wording,
        from?.partId,
      ]),
    ).toEqual([
      ['note', 'note', 'That the Committee note it and make no comment.', 'p0'],
      ['comment', 'comment', 'That the Committee comment on it.', 'p0'],
      [
        'recommend',
        'recommend',
        'That the Committee make recommendations on “The plan” to those responsible.',
        undefined,
      ],
      ['option-1', 'refer', 'That the Committee refer it to Cabinet.', 'p0'],
    ]);
  });

  it('offers no exempt words', () => {
    const content = choice(['- Note it.']);
    const kept = content.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((one) => ({ ...one, isExempt: true })),
    }));
    expect(offered({ ...content, sections: kept }).every(({ from }) => from === null)).toBe(true);
  });
});

describe('A report with a recommendation for each body', () => {
  it('offers the one to this very committee, and to no other', () => {
    const route = (id: string, body: string, recommendation: string) =>
      ({ id, body, recommendation, on: null, part: 'considers' }) as const;
    const content = {
      ...EMPTY,
      routes: [
        route('r1', 'Cabinet', 'That the plan be agreed.'),
        route('r2', 'the scrutiny committee', 'That Cabinet be advised to agree it.'),
      ],
    };
    const [ready, ...rest] = readyMotions({ ...item, report: { template: 'cabinet', content } });
    expect(rest).toEqual([]);
    expect(ready).toMatchObject({
      kind: 'comment',
      wording: 'That Cabinet be advised to agree it.',
      from: { part: 'route', partId: 'r2' },
    });
  });
});

it('Without a report the purpose of the item says what is usual', () => {
  expect(readyMotions({ ...item, purpose: 'note', report: null })).toEqual([
    { key: 'usual', kind: 'note', wording: 'That “The plan” be noted.', from: null },
  ]);
});
