import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { REPORT_TEMPLATES, unwritten } from '#rules';
import { readReport } from '#records/papers';
import { inventedIn, lostFrom } from '../papers/words-in-order.js';

const paper = (name: string): string =>
  readFileSync(new URL(`../../../shared/reference/${name}`, import.meta.url), 'utf8');
const sevenoaks = paper('001_0e611be1231f5caf.txt');
const kent = paper('002_4a379ed57b484013.txt');

const paragraphs = (text: string): readonly number[] =>
  readReport(text).content.sections.map(({ paragraphs }) => paragraphs.length);

describe('the real cabinet report of 17 March 2022', () => {
  const { template, content, accounted, unplaced, notes } = readReport(sevenoaks);

  test('is known by its heading and read with no line left over and no word invented', () => {
    expect(template).toBe('cabinet');
    expect(unplaced).toEqual([]);
    expect(accounted).toEqual({ lines: 45, placed: 45, unplaced: 0 });
    expect(inventedIn(content, sevenoaks)).toEqual([]);
    expect(lostFrom(content, sevenoaks)).toEqual([
      '- 17 March 2022 Report of',
      'Status',
      'Also considered by',
      '- 1 March 2022 Key Decision',
      'Executive Summary',
      'This reports support the Key Aim of',
      'Portfolio Holder',
      'Contact Officer(s)',
      'Recommendation to People and Places Advisory Committee',
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

  test('has every field of its form', () => {
    expect(Object.keys(content.fields).sort()).toEqual([
      'contactOfficers',
      'equalityVaries',
      'keyAim',
      'keyDecision',
      'portfolioHolder',
      'reason',
      'reportOf',
      'signedBy',
      'status',
      'summary',
    ]);
    expect(content.fields).toMatchObject({
      status: 'For Agreement',
      keyDecision: 'Yes',
      equalityVaries: 'Yes',
    });
    expect(unwritten(content, REPORT_TEMPLATES.cabinet)).toEqual([
      'Notice of the key decision',
      'The paper of Appendix A',
    ]);
  });

  test('keeps the recommendations to the two bodies apart', () => {
    const [committee, cabinet] = content.routes;
    expect(content.routes).toHaveLength(2);
    expect(committee).toMatchObject({ part: 'considers', on: '2022-03-01' });
    expect(committee?.body).toMatch(/Advisory Committee$/);
    expect(committee?.recommendation).toMatch(/^It is recommended to cabinet/);
    expect(cabinet).toMatchObject({ body: 'Cabinet', part: 'decides', on: '2022-03-17' });
    expect(cabinet?.recommendation).toMatch(/^That the/);
  });

  test('has its nine paragraphs in seven sections and its six priorities in one of them', () => {
    expect(paragraphs(sevenoaks)).toEqual([3, 1, 0, 1, 1, 2, 1]);
    expect(content.sections[0]?.paragraphs[1]?.text.match(/^- /gm)).toHaveLength(6);
    expect(content.appendices).toMatchObject([{ letter: 'A' }]);
    expect(content.backgroundPapers).toHaveLength(1);
    expect(notes).toHaveLength(3);
  });
});

describe('the real crime and disorder report of 19 July 2023', () => {
  const { template, content, accounted, unplaced, notes } = readReport(kent);

  test('is known by its heading and read with no line left over and no word invented', () => {
    expect(template).toBe('scrutiny');
    expect({ unplaced, notes }).toEqual({ unplaced: [], notes: [] });
    expect(accounted).toEqual({ lines: 49, placed: 49, unplaced: 0 });
    expect(inventedIn(content, kent)).toEqual([]);
    expect(lostFrom(content, kent).join(' ')).toMatch(
      /^By To Subject Summary [\d. ]+ Appendices Contact details$/,
    );
  });

  test('has every field of its form', () => {
    expect(Object.keys(content.fields).sort()).toEqual([
      'by',
      'contact',
      'subject',
      'summary',
      'to',
    ]);
    expect(unwritten(content, REPORT_TEMPLATES.scrutiny)).toEqual([
      'The paper of Appendix A',
      'The paper of Appendix B',
    ]);
    expect(content.routes).toMatchObject([{ part: 'decides', on: '2023-07-19' }]);
  });

  test('has its seventeen paragraphs in four sections, and the choice of three', () => {
    expect(paragraphs(kent)).toEqual([5, 7, 4, 1]);
    expect(content.sections.map(({ level }) => level)).toEqual([1, 1, 1, 1]);
    expect(content.sections[3]?.key).toBe('recommendation');
    expect(content.sections[3]?.paragraphs[0]?.text.match(/^- /gm)).toHaveLength(3);
    expect(content.sections[1]?.paragraphs[2]?.text.match(/^- /gm)).toHaveLength(8);
    expect(content.appendices.map(({ letter }) => letter)).toEqual(['A', 'B']);
  });
});
