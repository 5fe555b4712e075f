import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPaperFile } from '#records/paper-files';
import { COLUMN_ROLES, readActionPlan, type PlanReading } from '#records/papers';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from './directory.js';
import { aPlanOfManyRows } from './many-rows.js';
import { asCsv, asDocx, asXlsx } from './saved-plan.js';

const text = readFileSync(ownPlan(), 'utf8');
const KINDS = ['txt', 'md', 'docx', 'csv', 'xlsx'] as const;
type Kind = (typeof KINDS)[number];

const plans = new Map<Kind, PlanReading>();
const plan = (kind: Kind): PlanReading => {
  const found = plans.get(kind);
  if (found === undefined) throw new Error(`No plan as .${kind}`);
  return found;
};

beforeAll(async () => {
  const bytes: Record<Kind, Uint8Array> = {
    txt: new TextEncoder().encode(text),
    md: new TextEncoder().encode(text),
    docx: await asDocx(text),
    csv: asCsv(text),
    xlsx: await asXlsx(text),
  };
  for (const kind of KINDS) {
    const paper = await readPaperFile({ fileName: `plan.${kind}`, bytes: bytes[kind] });
    plans.set(kind, readActionPlan(paper, wealdhamDirectory));
  }
});

/** What a plan says, whatever file it is in: keys, groups, and of every cell its reading and how sure it is. */
const says = ({ rows, groups }: PlanReading) =>
  rows.map(({ key, group, cells }) => ({
    key,
    group: groups[group]?.name,
    priority: groups[group]?.priority.reading,
    measure: groups[group]?.measure.reading,
    cells: COLUMN_ROLES.map((role) => {
      const { reading, state } = cells[role];
      const told =
        role === 'due' && typeof reading === 'object' && reading !== null && 'precision' in reading
          ? [reading.start, reading.end, reading.precision]
          : reading;
      return [role, state, told];
    }),
  }));

describe('one plan saved in every kind of file', () => {
  test.each(KINDS)('as .%s has 50 actions in 8 groups, 37 dated and 13 ongoing', (kind) => {
    const { rows, groups } = plan(kind);
    expect(rows).toHaveLength(50);
    const sizes = groups.map((_, at) => rows.filter(({ group }) => group === at).length);
    expect(sizes).toEqual([6, 4, 7, 8, 7, 7, 6, 5]);
    const dated = rows.filter(({ cells }) => cells.due.reading.end !== null);
    const ongoing = rows.filter(({ cells }) => cells.due.reading.precision === 'none');
    expect([dated.length, ongoing.length]).toEqual([37, 13]);
  });

  test.each(KINDS)('as .%s loses no line of a table', (kind) => {
    const { accounted } = plan(kind);
    const { rows, headers, bands, blank, leftOver, linesInTables } = accounted;
    expect(rows + headers + bands + blank + leftOver.length).toBe(linesInTables);
    expect({ rows, headers, bands, blank }).toEqual({ rows: 50, headers: 10, bands: 8, blank: 0 });
  });

  test.each(KINDS)('as .%s says what the text says, cell by cell', (kind) => {
    expect(says(plan(kind))).toEqual(says(plan('txt')));
  });

  test.each(KINDS)('as .%s has the same diagnoses', (kind) => {
    const kinds = (reading: PlanReading) => reading.problems.map((problem) => problem.kind).sort();
    expect(kinds(plan(kind))).toEqual(kinds(plan('txt')));
    const { title, priorities, measures } = plan(kind);
    expect({ year: title.year, draft: title.draft }).toEqual({
      year: { from: '2024-04-01', to: '2025-03-31' },
      draft: true,
    });
    expect([priorities.length, measures.length]).toEqual([8, 13]);
  });
});

test.each(['csv', 'xlsx'] as const)(
  '5,000 rows as .%s are all there, in under three seconds of work',
  async (kind) => {
    const many = aPlanOfManyRows();
    const bytes = kind === 'csv' ? asCsv(many) : await asXlsx(many);
    const started = process.cpuUsage();
    const paper = await readPaperFile({ fileName: `plan.${kind}`, bytes });
    const { rows, groups, accounted } = readActionPlan(paper, wealdhamDirectory);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
    expect([rows.length, groups.length, accounted.rows]).toEqual([5000, 8, 5000]);
  },
);
