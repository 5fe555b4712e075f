import { describe, expect, it } from '@jest/globals';
import { REPORT_TEMPLATES, type Paragraph, type ReportContent } from '#rules';
import { compareReports } from './compare-reports.js';

const paragraph = (id: string, text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  id,
  text,
  isNumbered: true,
  isExempt: false,
  ...more,
});
const report = (paragraphs: readonly Paragraph[], more: Partial<ReportContent> = {}) => ({
  content: {
    title: 'Roads',
    fields: { summary: 'Short.' },
    routes: [],
    sections: [{ id: 's', key: null, heading: 'Costs', level: 1 as const, paragraphs }],
    appendices: [],
    backgroundPapers: [],
    ...more,
  },
  exemptTexts: {},
});
const changes = (before: ReturnType<typeof report>, after: typeof before) =>
  compareReports(before, after, REPORT_TEMPLATES.scrutiny);

describe('Two versions of a report', () => {
  it('are compared word by word, a paragraph with itself wherever it moved', () => {
    const before = report([
      paragraph('a', 'It costs ten pounds.'),
      paragraph('b', 'All else stays.'),
    ]);
    const after = report([
      paragraph('b', 'All else stays.'),
      paragraph('a', 'It costs two pounds.'),
    ]);
    expect(changes(before, after)).toEqual([
      {
        name: 'Costs, paragraph 1.2',
        change: 'changed',
        words: [
          { text: 'It costs ', change: 'same' },
          { text: 'ten', change: 'removed' },
          { text: 'two', change: 'added' },
          { text: ' pounds.', change: 'same' },
        ],
      },
    ]);
  });

  it('tell what was added and what was removed', () => {
    const before = report([paragraph('a', 'Old.')], { fields: { summary: 'Short.' } });
    const after = report([paragraph('b', 'New.')], { fields: {} });
    expect(changes(before, after).map(({ name, change }) => [name, change])).toEqual([
      ['Summary', 'removed'],
      ['Costs, paragraph 1.1', 'added'],
      ['Costs, paragraph 1.1', 'removed'],
    ]);
  });

  it('tell that a paragraph became exempt, and say none of it to who may not see it', () => {
    const before = report([paragraph('a', 'The price is ten.')]);
    const after = report([paragraph('a', '', { isExempt: true })]);
    const [part] = changes(before, after);
    expect(part?.words).toContainEqual({ text: '[exempt]', change: 'added' });
  });

  it('say nothing when nothing changed', () => {
    expect(changes(report([paragraph('a', 'x')]), report([paragraph('a', 'x')]))).toEqual([]);
  });

  it('are compared in time even when nothing is the same', () => {
    const words = (word: string) =>
      Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ');
    const began = performance.now();
    const [part] = changes(
      report([paragraph('a', words('x'))]),
      report([paragraph('a', words('y'))]),
    );
    expect(part?.words.length).toBe(2);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
