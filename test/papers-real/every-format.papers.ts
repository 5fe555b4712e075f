import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPaperFile } from '#records/paper-files';
import { COLUMN_ROLES, readActionPlan, type PlanReading } from '#records/papers';
import { asCsv, asDocx, asXlsx } from '../papers/saved-plan.js';
import { kentDirectory } from './kent-directory.js';

const paper = new URL('../../../shared/reference/003_d2d90714a75c88fc.txt', import.meta.url);
const text = readFileSync(fileURLToPath(paper), 'utf8');
const KINDS = ['txt', 'docx', 'csv', 'xlsx'] as const;
const plans = new Map<string, PlanReading>();
const plan = (kind: string): PlanReading => plans.get(kind) ?? readActionPlan(text, kentDirectory);

beforeAll(async () => {
  const files = {
    txt: new TextEncoder().encode(text),
    docx: await asDocx(text),
    csv: asCsv(text),
    xlsx: await asXlsx(text),
  };
  for (const kind of KINDS) {
    const read = await readPaperFile({ fileName: `plan.${kind}`, bytes: files[kind] });
    plans.set(kind, readActionPlan(read, kentDirectory));
  }
});

const says = ({ rows, groups }: PlanReading) =>
  rows.map(({ key, group, cells }) => [
    key,
    groups[group]?.name,
    groups[group]?.priority.reading,
    ...COLUMN_ROLES.map((role) => cells[role].state),
    cells.leads.reading,
    cells.partners.reading,
    [cells.due.reading.start, cells.due.reading.end],
    cells.funding.reading,
  ]);

describe.each(KINDS)('the real action plan of 2014 as .%s', (kind) => {
  test('has 50 actions in 8 groups, 37 dated and 13 ongoing, and loses no line', () => {
    const { rows, groups, accounted } = plan(kind);
    expect([rows.length, groups.length]).toEqual([50, 8]);
    const dated = rows.filter(({ cells }) => cells.due.reading.end !== null);
    const ongoing = rows.filter(({ cells }) => cells.due.reading.precision === 'none');
    expect([dated.length, ongoing.length]).toEqual([37, 13]);
    const { headers, bands, blank, leftOver, linesInTables } = accounted;
    expect(rows.length + headers + bands + blank + leftOver.length).toBe(linesInTables);
  });

  test('says what the text says, cell by cell, with the same diagnoses', () => {
    expect(says(plan(kind))).toEqual(says(plan('txt')));
    const kinds = (reading: PlanReading) => reading.problems.map((problem) => problem.kind).sort();
    expect(kinds(plan(kind))).toEqual(kinds(plan('txt')));
  });
});
