import { describe, expect, it } from '@jest/globals';
import { Refused } from '../refusal/index.js';
import { blankReport } from './blank-report.js';
import { mergeSheets } from './merge-sheets.js';
import { readSheet } from './read-sheet.js';
import { REPORT_TEMPLATES } from './report-templates.js';
import { sheetOf, type Sheet, type SheetText } from './sheet.js';

const { cabinet, scrutiny } = REPORT_TEMPLATES;

let made = 0;
const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
const id = (n: number) => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;

const blank = (template: typeof cabinet | typeof scrutiny): SheetText => ({
  content: blankReport('Road safety', template, newId),
  exemptTexts: {},
});
const read = (sheet: Sheet, before = blank(scrutiny)) =>
  readSheet({ ...sheetOf(before, scrutiny), ...sheet }, before, { template: scrutiny, newId });
const texts = ({ content }: SheetText) =>
  content.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

describe('A report as it is typed', () => {
  it('is the same after it was typed as it stands', () => {
    const typed: Sheet = {
      title: 'The plan',
      'field.reportOf': 'The chief officer',
      'field.keyDecision': 'Yes',
      [`route.${id(1)}.body`]: 'Cabinet',
      [`route.${id(1)}.on`]: '2022-03-17',
      [`route.${id(1)}.part`]: 'decides',
      [`route.${id(1)}.recommendation`]: 'Approve it.',
      [`route.${id(2)}.body`]: 'Advisory committee',
      [`route.${id(2)}.on`]: '',
      [`route.${id(2)}.part`]: 'considers',
      [`route.${id(2)}.recommendation`]: 'Recommend it.',
      'section.introduction': 'First.\n\nSecond:\n\n- one\n- two\n\n[unnumbered] Third.',
      'section.financial': '[exempt] What the contract costs.',
      [`section.${id(3)}`]: 'Own words.',
      [`section.${id(3)}.heading`]: 'Safeguarding',
      [`section.${id(3)}.level`]: '2',
      [`appendix.${id(4)}.title`]: 'The plan itself',
      backgroundPapers: 'An assessment\n- A survey',
    };
    const form = { template: cabinet, newId };
    const first = readSheet(
      { ...sheetOf(blank(cabinet), cabinet), ...typed },
      blank(cabinet),
      form,
    );
    const sheet = sheetOf(first, cabinet);
    expect(sheet).toMatchObject({
      ...typed,
      [`appendix.${id(4)}.letter`]: 'A',
      backgroundPapers: 'An assessment\nA survey',
    });
    expect(readSheet(sheet, first, form)).toEqual(first);
    expect(JSON.stringify(first.content)).not.toContain('contract');
    expect(Object.values(first.exemptTexts)).toEqual(['What the contract costs.']);
  });

  it('keeps the id of a paragraph that was moved or reworded, and gives a new one a new id', () => {
    const first = read({
      'section.recommendation':
        'Alpha one is here.\n\nBeta two is there as well.\n\nGamma three ends it all.',
    });
    const ids = first.content.sections[0]?.paragraphs.map((one) => one.id) ?? [];
    const second = read(
      {
        'section.recommendation':
          'Gamma three ends it all.\n\nNew words altogether.\n\nBeta two is there as before.',
      },
      first,
    );
    const now = second.content.sections[0]?.paragraphs.map((one) => one.id) ?? [];
    expect([now[0], now[2]]).toEqual([ids[2], ids[1]]);
    expect(ids).not.toContain(now[1]);
  });

  it('keeps a table that is a paragraph of its own, and a text nobody touched as it was', () => {
    const typed = 'First.\n\n[numbered] | Year |\n| --- |\n| 2023 |\n\nLast.';
    const first = read({ 'section.recommendation': typed });
    expect(texts(first)).toEqual(['First.', '| Year |\n| --- |\n| 2023 |', 'Last.']);
    expect(sheetOf(first, scrutiny)['section.recommendation']).toBe(typed);
    const [section] = first.content.sections;
    const odd = { id: id(9), isNumbered: true, isExempt: false, text: 'One.\n\nTwo.' };
    const sections = section === undefined ? [] : [{ ...section, paragraphs: [odd] }];
    const before = { ...first, content: { ...first.content, sections } };
    expect(read({ title: 'Another' }, before).content.sections).toEqual(sections);
  });

  it('has a new section before the last of the form, and one that asks for a place there', () => {
    const first = read({
      [`section.${id(1)}.heading`]: 'Background',
      [`section.${id(1)}`]: 'Words.',
      [`section.${id(2)}.heading`]: 'Costs',
      [`section.${id(2)}`]: 'More words.',
    });
    const headings = ({ content }: SheetText) => content.sections.map(({ heading }) => heading);
    expect(headings(first)).toEqual(['Background', 'Costs', 'Recommendation']);
    const moved = read({ [`section.${id(2)}.place`]: '1' }, first);
    expect(headings(moved)).toEqual(['Costs', 'Background', 'Recommendation']);
    const gone = read({ [`section.${id(1)}.heading`]: '', [`section.${id(1)}`]: ' ' }, moved);
    expect(headings(gone)).toEqual(['Costs', 'Recommendation']);
  });

  it('drops a row whose boxes were emptied', () => {
    const row = { [`appendix.${id(1)}.title`]: 'A', [`appendix.${id(2)}.title`]: 'B' };
    const first = read(row);
    const second = read({ [`appendix.${id(1)}.title`]: '' }, first);
    expect(second.content.appendices.map(({ title, letter }) => [letter, title])).toEqual([
      ['B', 'B'],
    ]);
  });

  it.each<[string, Sheet]>([
    [`route.${id(1)}.on`, { [`route.${id(1)}.on`]: 'soon', [`route.${id(1)}.body`]: 'Cabinet' }],
    [`route.${id(1)}.body`, { [`route.${id(1)}.recommendation`]: 'Approve.' }],
    [`route.${id(1)}.part`, { [`route.${id(1)}.part`]: 'watches' }],
    ['route.x.body', { 'route.x.body': 'Cabinet' }],
    ['field.status', { 'field.status': 'For Lunch' }],
    ['field.nothing', { 'field.nothing': 'x' }],
    ['section.nothing', { 'section.nothing': 'x' }],
    [`section.${id(1)}.heading`, { [`section.${id(1)}`]: 'x', [`section.${id(1)}.heading`]: '' }],
    [`appendix.${id(1)}.document`, { [`appendix.${id(1)}.document`]: 'x' }],
    ['title', { title: 'x'.repeat(501) }],
  ])('is refused by the name of the box: %s', (box, typed) => {
    const before = blank(cabinet);
    try {
      readSheet({ ...sheetOf(before, cabinet), ...typed }, before, { template: cabinet, newId });
    } catch (error) {
      expect(error instanceof Refused && error.refusals.map(({ field }) => field)).toEqual([box]);
      return;
    }
    throw new Error('It was not refused.');
  });

  it('takes a very long text without losing time', () => {
    const long = Array.from({ length: 9000 }, (_, n) => `Words ${n}.`)
      .join('\n\n')
      .slice(0, 99_000);
    const first = read({ 'section.recommendation': long });
    const began = performance.now();
    expect(texts(read({ 'section.recommendation': `${long} more` }, first)).length).toBeGreaterThan(
      5000,
    );
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('Two who change one report', () => {
  const before = { title: 'Plan', 'field.summary': 'Old.', 'section.a': 'One.' };

  it('are both followed where they changed different boxes', () => {
    const mine = { ...before, title: 'The plan', 'section.a': 'One.\r\n' };
    const theirs = { ...before, 'field.summary': 'New.' };
    expect(mergeSheets(before, mine, theirs)).toEqual({
      sheet: { title: 'The plan', 'field.summary': 'New.', 'section.a': 'One.' },
      clashes: [],
    });
  });

  it('clash in a box both changed, with what each wrote', () => {
    const mine = { ...before, 'section.a': 'Mine.' };
    const theirs = { ...before, 'section.a': 'Theirs.' };
    expect(mergeSheets(before, mine, theirs).clashes).toEqual([
      { box: 'section.a', before: 'One.', mine: 'Mine.', theirs: 'Theirs.' },
    ]);
  });

  it('do not clash over the same words, nor over a box that was not on the page', () => {
    const theirs = { ...before, 'section.a': 'Same.', title: 'Theirs' };
    expect(mergeSheets(before, { 'section.a': 'Same. ' }, theirs)).toEqual({
      sheet: { title: 'Theirs', 'field.summary': 'Old.', 'section.a': 'Same. ' },
      clashes: [],
    });
  });
});
