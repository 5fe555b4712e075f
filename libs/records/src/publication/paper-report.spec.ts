import { describe, expect, test } from '@jest/globals';
import { blankReport, REPORT_TEMPLATES } from '#rules';
import { newId } from '#platform';
import { reportHash } from '../reports/index.js';
import type { Keeping } from './kept.js';
import { paperReport } from './paper-report.js';
import type { Readers } from './readers.js';

const blank = blankReport('Night buses', REPORT_TEMPLATES.scrutiny, newId);
const secret = { id: newId(), isNumbered: true, isExempt: true, text: '' };
const content = {
  ...blank,
  sections: blank.sections.map((one, at) => (at === 0 ? { ...one, paragraphs: [secret] } : one)),
};
const NOTHING_KEPT: Keeping = { of: () => null, ofDocument: () => null, ofAppendix: () => null };

function printed(sum: string, readers: Readers) {
  const exemptTexts = { [secret.id]: sum };
  const hash = reportHash({ content, exemptTexts });
  const report = {
    id: newId(),
    slug: 'night-buses',
    title: 'Night buses',
    template: 'scrutiny',
    state: 'cleared',
    version: 3,
    exemptAppendices: {},
    uncleared: [],
    content,
    hash,
    exemptTexts,
  } as const;
  return { whole: hash, ...paperReport(report, { keeping: NOTHING_KEPT, readers }) };
}

describe('The hash of a published report', () => {
  test('says nothing of an exempt paragraph: another sum has the same', () => {
    const one = printed('£900', 'public');
    expect(one.hash).toBe(printed('£901', 'public').hash);
    expect(one.hash).not.toBe(one.whole);
    expect(one.hash).toBe(reportHash({ content: one.content, exemptTexts: {} }));
  });

  test('is for members that of the whole version, by which it was cleared', () => {
    const one = printed('£900', 'members');
    expect(one.hash).toBe(one.whole);
  });
});
