import { expect, test } from '@jest/globals';
import { blankReport, REPORT_TEMPLATES } from '#rules';
import { newId } from '#platform';
import { reportHash } from './report-hash.js';

const content = blankReport('Night buses', REPORT_TEMPLATES.scrutiny, newId);

test('A report has the same hash however the record orders its names, and another for every other text', () => {
  const turned = Object.fromEntries(Object.entries(content).toReversed());
  const hash = reportHash({ content, exemptTexts: { b: '£1', a: '£2' } });
  expect(
    reportHash({ content: { ...content, ...turned }, exemptTexts: { a: '£2', b: '£1' } }),
  ).toBe(hash);
  expect(reportHash({ content, exemptTexts: { b: '£1', a: '£3' } })).not.toBe(hash);
});

test('Fields that are pairs in a list would be another report than fields that have names', () => {
  const named = { ...content, fields: { by: 'The officer' } };
  const listed = Object.assign({ ...content }, { fields: [['by', 'The officer']] });
  const hash = reportHash({ content: named, exemptTexts: {} });
  expect(reportHash({ content: listed, exemptTexts: {} })).not.toBe(hash);
});
