import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REPORT_TEMPLATES, unwritten, type ReportContent } from '#rules';
import { readReport, type ReportReading } from '#records/papers';
import { inventedIn, lostFrom, unprintedIn } from './words-in-order.js';

const paper = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const cabinet = paper('cabinet-report.txt');
const scrutiny = paper('scrutiny-report.txt');

const linesWithWords = (text: string): number =>
  text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
const outline = ({ sections }: ReportContent): readonly unknown[] =>
  sections.map(({ key, heading, level, paragraphs }) => [
    level,
    key ?? heading,
    paragraphs.map(({ isNumbered }) => (isNumbered ? 'n' : '-')).join(''),
  ]);
const section = ({ content }: ReportReading, key: string): readonly string[] =>
  content.sections
    .filter((one) => one.key === key)
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

describe('A cabinet report is read into its form', () => {
  const reading = readReport(cabinet);
  const { content } = reading;

  test('known by its heading, every line placed', () => {
    expect(reading.template).toBe('cabinet');
    expect(reading.unplaced).toEqual([]);
    const lines = linesWithWords(cabinet);
    expect(reading.accounted).toEqual({ lines, placed: lines, unplaced: 0 });
  });

  test('no word is invented and none is lost but labels and numbers', () => {
    expect(inventedIn(content, cabinet)).toEqual([]);
    expect(lostFrom(content, cabinet)).toEqual([
      '- 17 March 2022 Report of',
      'Status',
      'Also considered by',
      '- 1 March 2022 Key Decision',
      'Executive Summary',
      'This reports support the Key Aim of',
      'Portfolio Holder',
      'Contact Officer(s)',
      'Recommendation to Neighbourhoods and Wellbeing Advisory Committee',
      'Recommendation to Cabinet',
      'Reason for recommendation',
      '1',
      '2',
      '3',
      '4',
      '5',
      'Appendices',
      'Background Papers',
    ]);
  });

  test('its heading is held field by field', () => {
    expect(content.title).toBe('WEALDHAM COMMUNITY SAFETY PARTNERSHIP PLAN FOR THE YEAR 2022-23');
    expect(content.fields).toMatchObject({
      reportOf: 'Head of Safer Places, Directorate of People & Neighbourhoods',
      status: 'For Agreement',
      keyDecision: 'Yes',
      keyAim: 'Council Plan - Safe and Welcoming Places',
      portfolioHolder: 'The Cabinet Member for Neighbourhoods',
      contactOfficers: 'Community Safety Manager, Ext. 4410',
      equalityVaries: 'Yes',
      signedBy: 'Head of Safer Places\n\nDirectorate for People and Neighbourhoods',
    });
    expect(content.fields['summary']).toMatch(/^The partnership's plan.* in Wealdham\.$/);
    expect(content.fields['reason']).toMatch(/^The plan settles.* more feel safe\.$/);
  });

  test('each body has its day and a recommendation of its own', () => {
    expect(content.routes.map(({ id: _id, ...route }) => route)).toEqual([
      {
        body: 'Neighbourhoods & Wellbeing Advisory Committee',
        on: '2022-03-01',
        part: 'considers',
        recommendation:
          'Members are asked to advise cabinet that the plan for 2022 - 23 be agreed.',
      },
      {
        body: 'Cabinet',
        on: '2022-03-17',
        part: 'decides',
        recommendation: 'That the plan for 2022-23 be agreed.',
      },
    ]);
  });

  test('its sections are those of the form, whatever they are called', () => {
    expect(outline(content)).toEqual([
      [1, 'introduction', 'nnn'],
      [1, 'options', '-'],
      [1, 'implications', ''],
      [2, 'financial', 'n'],
      [2, 'legal', 'n'],
      [2, 'equality', '--'],
      [1, 'conclusions', '-'],
    ]);
    expect(section(reading, 'options')).toEqual(['None']);
  });

  test('bullets belong to the paragraph above them, also over a blank line', () => {
    const [, second = ''] = section(reading, 'introduction');
    expect(second.split('\n')).toHaveLength(7);
    expect(second.split('\n')[2]).toBe('- Nuisance, including fly-tipping & rogue traders');
  });

  test('a bracket that is never closed is kept and told of, and so is a reading', () => {
    expect(reading.notes.map(({ line, why }) => [line, why])).toEqual([
      [36, 'A bracket is opened and never closed. It is kept as printed.'],
      [62, 'Read as the outcome of the assessment: yes.'],
      [62, 'A bracket is opened and never closed. It is kept as printed.'],
    ]);
  });

  test('the appendix has its letter and its wrapped title, and the papers behind it are listed', () => {
    expect(content.appendices).toMatchObject([
      {
        letter: 'A',
        title: 'The Wealdham Community Safety Partnership Plan for the year 2022-23',
        documentId: null,
      },
    ]);
    expect(content.backgroundPapers).toEqual(['Strategic Assessment 2021']);
  });

  test('what it lacks is its notice and the paper of its appendix', () => {
    expect(unwritten(content, REPORT_TEMPLATES.cabinet)).toEqual([
      'Notice of the key decision',
      'The paper of Appendix A',
    ]);
  });
});

describe('A scrutiny report is read into its form', () => {
  const reading = readReport(scrutiny);
  const { content } = reading;

  test('known by its heading, every line placed, nothing to note', () => {
    expect(reading.template).toBe('scrutiny');
    const lines = linesWithWords(scrutiny);
    expect(reading).toMatchObject({
      unplaced: [],
      notes: [],
      accounted: { lines, placed: lines, unplaced: 0 },
    });
  });

  test('no word is invented and none is lost but labels and numbers', () => {
    expect(inventedIn(content, scrutiny)).toEqual([]);
    expect(lostFrom(content, scrutiny).join(' ')).toMatch(
      /^By To Subject Summary [\d. ]+ Appendices Contact details$/,
    );
  });

  test('the committee and its day come from the line "To"', () => {
    expect(content.title).toBe('The Marrowshire Community Safety Agreement');
    expect(content.fields['to']).toBe('Crime and Disorder Committee – 19 July 2023');
    expect(content.routes).toMatchObject([
      { body: 'Crime and Disorder Committee', on: '2023-07-19', part: 'decides' },
    ]);
    expect(content.fields['contact']).toMatch(
      /^Scrutiny Research Officer.*\n\n.*\n\n01632 960478$/,
    );
  });

  test('its numbered sections are of one level however they are marked', () => {
    expect(outline(content)).toEqual([
      [1, 'Agreements in two-tier areas', 'nnnnn'],
      [1, 'The Marrowshire agreement', 'nnnnnnn'],
      [1, 'What the Committee is for', 'nnnn'],
      [1, 'recommendation', 'n'],
    ]);
  });

  test('the choice the committee is offered stays one paragraph with its three ways', () => {
    const [choice = ''] = section(reading, 'recommendation');
    expect(choice.split('\n').map((line) => line.slice(0, 10))).toEqual([
      'The Commit',
      '- Note the',
      '- Comment ',
      '- Make rec',
    ]);
  });

  test('both appendices are listed, and nothing but their papers is missing', () => {
    expect(content.appendices.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(unwritten(content, REPORT_TEMPLATES.scrutiny)).toEqual([
      'The paper of Appendix A',
      'The paper of Appendix B',
    ]);
  });
});

describe('A report with lines lost, doubled or out of order', () => {
  const spoilt = fc.record({
    paper: fc.constantFrom(cabinet, scrutiny),
    order: fc.array(fc.nat(60), { minLength: 1, maxLength: 60 }),
    form: fc.constantFrom('cabinet' as const, 'scrutiny' as const),
  });

  test('still has every line placed or given back, and no word invented', () => {
    fc.assert(
      fc.property(spoilt, ({ paper, order, form }) => {
        const lines = paper.split('\n');
        const text = order.map((at) => lines[at % lines.length] ?? '').join('\n\n');
        const { content, accounted } = readReport(text, form);
        expect(accounted.placed + accounted.unplaced).toBe(accounted.lines);
        expect(unprintedIn(content, text)).toEqual([]);
      }),
      { seed: 2024, numRuns: 200 },
    );
  });
});
