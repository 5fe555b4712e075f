import { describe, expect, test } from '@jest/globals';
import { looksBinary } from './looks-binary.js';
import { PlanUnreadable } from './plan-unreadable.js';
import type { PlanReading } from './plan-reading.js';
import { readActionPlan } from './read-action-plan.js';

const HEADER = 'Ref\tAction\tLead\tPartners\tBy when\tFunding';
const ROW = '1.1\tPaint the underpass in bright new colours\tCouncil\tPolice\tMay 2024\tGrants';

function plan(...lines: readonly string[]): PlanReading {
  return readActionPlan(lines.join('\n'), [
    { slug: 'council', name: 'Council', aliases: [], kind: 'authority' },
    { slug: 'police', name: 'Police', aliases: [], kind: 'authority' },
  ]);
}

function kinds(reading: PlanReading): readonly string[] {
  return reading.problems.map(({ kind }) => kind);
}

describe('a paper that is no action plan', () => {
  test.each([
    ['', 'This file is empty.'],
    [' \n\t\n', 'This file is empty.'],
    ['PK\u0003\u0000', 'This file is not text.'],
    ['# Minutes\n\nNothing in cells.', 'There is no table in this file.'],
    ['Contents .....\t4\nBurglary .....\t8', 'No table in this file lists actions.'],
    [HEADER, 'No table in this file lists actions.'],
  ])('is refused in one sentence', (text, sentence) => {
    expect(() => readActionPlan(text, [])).toThrow(new PlanUnreadable(sentence));
  });

  test('bytes that are not UTF-8, or hold a NUL, are binary', () => {
    expect(looksBinary(new Uint8Array([0x50, 0x4b, 0x00]))).toBe(true);
    expect(looksBinary(new Uint8Array([0xc3, 0x28]))).toBe(true);
    expect(looksBinary(new TextEncoder().encode('Plan – 2024'))).toBe(false);
  });
});

describe('a small plan', () => {
  test('under clear headings is sure of every cell', () => {
    const { rows } = plan('# Plan 2024-25', HEADER, ROW);
    expect(rows.map(({ cells }) => Object.values(cells).map(({ state }) => state))).toEqual([
      ['ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
    ]);
    expect(rows[0]).toMatchObject({ line: 3, key: '1:1.1:1', occurrence: 1 });
  });

  test('names its first group by the heading below its title', () => {
    const { groups } = plan('# Plan 2024-25', '', '## Burglary', '', HEADER, ROW);
    expect(groups.map(({ name }) => name)).toEqual(['Burglary']);
  });

  test('whose headings lost their marks on the way is named by them all the same', () => {
    const bikes = ROW.replace('1.1', '2.1');
    const reading = plan(
      'DRAFT Harbour Plan 2024-25',
      '1. Burglary',
      HEADER,
      ROW,
      '2. Stolen bicycles',
      HEADER,
      bikes,
    );
    expect(reading.title).toMatchObject({ draft: true, year: { from: '2024-04-01' } });
    expect(reading.groups.map(({ name }) => name)).toEqual(['1. Burglary', '2. Stolen bicycles']);
    expect(kinds(reading)).not.toContain('line not read');
  });

  test('of a few odd rows is read under a header that heads every column', () => {
    const header = HEADER.replace('Ref', '');
    const reading = plan('# Plan 2024-25', header, '2.1\tMark bikes\tFire\tPolice\tsoon\tTill');
    expect(kinds(reading)).not.toContain('header not understood');
    expect(reading.rows[0]?.cells.text).toMatchObject({ reading: 'Mark bikes', state: 'ok' });
    expect(reading.rows[0]?.cells.due).toMatchObject({ raw: 'soon', state: 'needs you' });
  });

  test('with the same row again asks about the second', () => {
    const reading = plan(HEADER, ROW, ROW);
    expect(kinds(reading)).toContain('row printed twice');
    expect(reading.rows.map(({ cells }) => cells.reference.state)).toEqual(['guess', 'needs you']);
    expect(reading.rows.map(({ key }) => key)).toEqual(['1:1.1:1', '1:1.1:2']);
  });

  test('with a line that runs on beneath its table says so', () => {
    const reading = plan(HEADER, ROW, 'and the subway too');
    expect(kinds(reading)).toContain('line not read');
  });

  test('with an action outside its table says so', () => {
    const reading = plan(HEADER, ROW, '', '1.2 Light the path Council June 2024');
    expect(reading.problems.find(({ kind }) => kind === 'line not read')?.line).toBe(4);
  });

  test('with a column nobody asked for says so', () => {
    const reading = plan(`${HEADER}\tMood`, `${ROW}\tCheerful`);
    expect(reading.problems.map(({ sentence }) => sentence)).toContain(
      'Column 7, headed "Mood", was not read as part of an action.',
    );
  });

  test('with two columns of dates takes the one headed as due', () => {
    const [row] = plan(
      'Ref\tAction\tLead\tAgreed\tBy when',
      '1.1\tPaint the long underpass blue\tCouncil\t1 May 2024\t2 June 2024',
    ).rows;
    expect(row?.cells.due).toMatchObject({ raw: '2 June 2024', state: 'ok' });
  });

  test('with a reference of another group says so', () => {
    const other = ROW.replace('1.1', '3.2').replace('Paint', 'Clean');
    const third = ROW.replace('1.1', '1.2').replace('Paint', 'Light');
    const reading = plan(HEADER, ROW, third, other);
    expect(kinds(reading)).toContain('reference of another group');
  });

  test('with two groups of one number gives every row a key of its own', () => {
    const again = ROW.replace('Paint', 'Clean');
    const other = ROW.replace('1.1', '2.1').replace('Paint', 'Light');
    const now = ['## Now', '', HEADER, ROW, '', '## Next', '', HEADER, other];
    const { rows, groups } = plan('# Plan 2024-25', ...now, '', '## Last year', '', HEADER, again);
    expect(groups.map(({ number }) => number)).toEqual([1, 2, 1]);
    expect(rows.map(({ key }) => key)).toEqual(['1:1.1:1', '2:2.1:1', '1:1.1:2']);
  });

  test('keeps what was printed beside what it read', () => {
    const [row] = plan(HEADER, ROW.replace('Paint', '<b>Paint</b> &amp; clean')).rows;
    expect(row?.cells.text.raw).toBe(
      '<b>Paint</b> &amp; clean the underpass in bright new colours',
    );
    expect(row?.cells.text.reading).toBe('Paint & clean the underpass in bright new colours');
  });

  test('with Windows line ends and a byte order mark reads the same', () => {
    const plain = plan('# Plan 2024-25', HEADER, ROW);
    expect(
      readActionPlan(`\ufeff# Plan 2024-25\r\n${HEADER}\r\n${ROW}\r\n`, []).rows[0]?.line,
    ).toBe(plain.rows[0]?.line);
  });
});
