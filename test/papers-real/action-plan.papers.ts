import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readActionPlan, type PlanRow, type ProblemKind } from '#records/papers';
import { kentDirectory } from './kent-directory.js';

const paper = new URL('../../../shared/reference/003_d2d90714a75c88fc.txt', import.meta.url);
const plan = readActionPlan(readFileSync(fileURLToPath(paper), 'utf8'), kentDirectory);

function action(reference: string, occurrence = 1): PlanRow {
  const found = plan.rows.find(
    (row) => row.cells.reference.reading === reference && row.occurrence === occurrence,
  );
  if (found === undefined) throw new Error(`No action ${reference}`);
  return found;
}

function slugs(reference: string, column: 'leads' | 'partners'): readonly string[] {
  return action(reference).cells[column].reading.matched.map(({ slug }) => slug);
}

function sentences(kind: ProblemKind): readonly string[] {
  return plan.problems.filter((problem) => problem.kind === kind).map(({ sentence }) => sentence);
}

describe('the real action plan of 2014', () => {
  test('has 50 actions in 8 groups, and every line of a table is accounted for', () => {
    expect(plan.rows).toHaveLength(50);
    const sizes = plan.groups.map((_, at) => plan.rows.filter(({ group }) => group === at).length);
    expect(sizes).toEqual([6, 4, 7, 8, 7, 7, 6, 5]);
    const { linesInTables, rows, headers, bands, blank, leftOver } = plan.accounted;
    expect({ rows, headers, bands, blank }).toEqual({ rows: 50, headers: 10, bands: 8, blank: 0 });
    expect(rows + headers + bands + blank + leftOver.length).toBe(linesInTables);
    expect(sentences('line not read')).toEqual([]);
  });

  test('has 37 dated actions and 13 ongoing ones', () => {
    const dated = plan.rows.filter(({ cells }) => cells.due.reading.end !== null);
    expect(dated).toHaveLength(37);
    expect(plan.rows.filter(({ cells }) => cells.due.state === 'needs you')).toEqual([]);
    expect(action('5.7').cells.due.reading.end).toBe('2014-09-30');
  });

  test('has 8.2 twice, kept apart, and no 8.1 or 8.3', () => {
    expect(action('8.2', 1).cells.text.reading).toMatch(/parking/);
    expect(action('8.2', 2).cells.text.reading).toMatch(/repeat callers/);
    expect(action('8.2', 1).key).not.toBe(action('8.2', 2).key);
    expect(sentences('reference repeated')).toHaveLength(1);
    expect(sentences('reference never printed').map((sentence) => sentence.slice(0, 3))).toEqual([
      '8.1',
      '8.3',
    ]);
  });

  test('has one date before its year, warned of and kept', () => {
    expect(action('8.6').cells.due).toMatchObject({
      raw: 'June 2013',
      state: 'guess',
      reading: { start: '2013-06-01', end: '2013-06-30' },
    });
    expect(sentences('date outside the plan year')).toHaveLength(1);
  });

  test('has two shifted headers, read right', () => {
    expect(sentences('header shifted')).toHaveLength(2);
    expect(sentences('header not understood')).toEqual([]);
    expect(slugs('3.2', 'leads')).toEqual(['csu']);
    expect(slugs('3.2', 'partners')).toEqual(['housing']);
    expect(action('3.2').cells).toMatchObject({
      text: { state: 'ok' },
      leads: { state: 'ok' },
      due: { state: 'ok', raw: 'March 2015' },
      funding: { state: 'ok', raw: 'Existing Budgets' },
    });
    expect(slugs('5.6', 'leads')).toEqual(['kcc', 'sdc']);
    expect(slugs('5.6', 'partners')).toEqual(['da-group']);
  });

  test('has a bold header with an empty first cell over 4.7 and 4.8', () => {
    expect(action('4.7').group).toBe(action('4.6').group);
    expect(slugs('4.8', 'leads')).toEqual(['csu']);
    expect(slugs('4.8', 'partners')).toEqual(['kiass', 'vawk']);
  });

  test('has agencies proposed from the directory, and the rest left to a person', () => {
    expect(slugs('3.1', 'leads')).toEqual(['kcc', 'clean-kent', 'csu']);
    expect(action('3.1').cells.leads.state).toBe('guess');
    expect(action('4.3').cells.partners.reading.unmatched).toEqual(['YISP', '(KIP program)']);
    expect(action('4.3').cells.partners.state).toBe('needs you');
    expect(slugs('4.1', 'leads')).toEqual(['kiass', 'csu']);
    expect(slugs('5.3', 'leads')).toEqual(slugs('5.4', 'leads'));
    expect(slugs('3.6', 'partners')).toEqual(['all']);
    const unsure = plan.rows.flatMap(({ cells }) =>
      [cells.leads, cells.partners].filter(
        ({ state, reading }) => reading.unmatched.length > 0 && state !== 'needs you',
      ),
    );
    expect(unsure).toEqual([]);
  });

  test('is a draft whose headings disagree on the year', () => {
    expect(plan.title).toMatchObject({
      draft: true,
      year: { from: '2014-04-01', to: '2015-03-31' },
    });
    expect(sentences('years disagree')).toHaveLength(1);
  });

  test('lists eight priorities, each one group under another name', () => {
    expect(plan.priorities).toHaveLength(8);
    expect(new Set(plan.groups.map(({ priority }) => priority.reading))).toEqual(
      new Set(plan.priorities),
    );
    expect(plan.measures).toHaveLength(13);
    expect(plan.groups[7]?.measure).toMatchObject({
      reading: 'Speeding incl Road Safety',
      state: 'guess',
    });
  });
});
