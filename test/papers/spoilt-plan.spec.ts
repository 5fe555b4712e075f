import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readActionPlan } from '#records/papers';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from './directory.js';
import {
  putTogether,
  takeApart,
  type Part,
  type PrintedLine,
  type Role,
  ROLES,
} from './printed-plan.js';

const text = readFileSync(ownPlan(), 'utf8');
const whole = takeApart(text);
const unspoilt = putTogether(whole).text;

/** The same spoilt plans at every run; another seed is a way to look for more. */
const SEED = 2024;

type Spoil = (lines: readonly PrintedLine[], seed: number) => readonly PrintedLine[];

const OTHER_LABELS = ['Column', 'Who', 'With whom', 'Pounds', 'Thing', '', 'Team', 'Notes'];
const DATES = [
  '30/09/2024',
  'March 15',
  'Q2 2024/25',
  'Spring 2024',
  'as soon as we can',
  '',
  '06.14',
];

const shuffleColumns: Spoil = (lines, seed) => {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const order = shuffled(width, seed);
  return lines.map((line) => ({ ...line, cells: order.map((at) => line.cells[at] ?? '') }));
};

const renameHeadings: Spoil = (lines, seed) =>
  lines.map((line) =>
    isHeader(line)
      ? {
          cells: line.cells.map((label, at) =>
            (seed >> at) & 1 ? (OTHER_LABELS[(seed + at) % OTHER_LABELS.length] ?? '') : label,
          ),
        }
      : line,
  );

const shiftHeader: Spoil = (lines) =>
  lines.map((line) => (isHeader(line) ? { cells: [...line.cells.slice(1), ''] } : line));

const dropHeader: Spoil = (lines) => lines.filter((line) => !isHeader(line));

const printRowTwice: Spoil = (lines, seed) =>
  lines.flatMap((line, at) => (at === seed % lines.length ? [line, line] : [line]));

const mergeCells: Spoil = (lines, seed) =>
  lines.map((line, row) => {
    if (line.truth === undefined || row % 3 !== seed % 3) return line;
    const at = seed % (line.cells.length - 1);
    const [left = '', right = ''] = line.cells.slice(at, at + 2);
    const both = [`${left} ${right}`.trim(), ...(seed & 1 ? [''] : [])];
    const cells = [...line.cells.slice(0, at), ...both, ...line.cells.slice(at + 2)];
    const lost = left === '' || right === '' ? [] : [left, right];
    return { cells, truth: without(line.truth, lost) };
  });

const dropCell: Spoil = (lines, seed) =>
  lines.map((line, row) => {
    if (line.truth === undefined || row % 3 !== seed % 3) return line;
    const at = seed % line.cells.length;
    const cells = line.cells.filter((_, column) => column !== at);
    return { cells, truth: without(line.truth, [line.cells[at] ?? '']) };
  });

const dateOtherwise: Spoil = (lines, seed) =>
  lines.map((line, row) => {
    const before = line.truth?.due;
    if (line.truth === undefined || before === null || (row + seed) % 2 === 0) return line;
    const due = DATES[(row + seed) % DATES.length] ?? '';
    const at = line.cells.indexOf(before ?? '');
    const cells = line.cells.map((cell, column) => (column === at ? due : cell));
    return { cells, truth: { ...line.truth, due } };
  });

const SPOILS = {
  'columns shuffled': shuffleColumns,
  'headings renamed': renameHeadings,
  'header shifted': shiftHeader,
  'header dropped': dropHeader,
  'a row printed twice': printRowTwice,
  'cells merged': mergeCells,
  'a cell dropped': dropCell,
  'dates written otherwise': dateOtherwise,
} as const satisfies Record<string, Spoil>;

const spoiling = fc.record({
  how: fc.constantFrom(...Object.values(SPOILS)),
  seed: fc.nat({ max: 5000 }),
  table: fc.nat({ max: 20 }),
  everywhere: fc.boolean(),
});

describe('a spoilt plan is never read wrong in silence', () => {
  test.each(Object.entries(SPOILS))('%s, in every table', (_, how) => {
    let spoiltPlans = 0;
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), (seed) => {
        const parts = whole.map((part) => spoilt(part, how, seed));
        if (putTogether(parts).text !== unspoilt) spoiltPlans += 1;
        expectNothingWrong(parts);
      }),
      { numRuns: 30, seed: SEED },
    );
    expect(spoiltPlans).toBeGreaterThan(25);
  });

  test('several things at once', () => {
    fc.assert(
      fc.property(fc.array(spoiling, { minLength: 1, maxLength: 4 }), (steps) => {
        const parts = steps.reduce<readonly Part[]>(
          (now, { how, seed, table, everywhere }) =>
            now.map((part, at) => (everywhere || at === table ? spoilt(part, how, seed) : part)),
          whole,
        );
        expectNothingWrong(parts);
      }),
      { numRuns: 120, seed: SEED },
    );
  });

  test('5,000 rows are read in under three seconds of work', () => {
    const many = whole.map((part) =>
      part.kind === 'table'
        ? {
            ...part,
            lines: part.lines.flatMap((line) =>
              Array.from({ length: line.truth ? 100 : 1 }, () => line),
            ),
          }
        : part,
    );
    const { text: printed } = putTogether(many);
    const started = process.cpuUsage();
    expect(readActionPlan(printed, wealdhamDirectory).rows).toHaveLength(5000);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});

function expectNothingWrong(parts: readonly Part[]): void {
  const { text: printed, truths } = putTogether(parts);
  const plan = readActionPlan(printed, wealdhamDirectory);
  const { linesInTables, rows, headers, bands, blank, leftOver } = plan.accounted;
  expect(rows + headers + bands + blank + leftOver.length).toBe(linesInTables);
  expect(plan.rows).toHaveLength(rows);
  const read = new Set([...plan.rows, ...leftOver].map(({ line }) => line));
  expect([...truths.keys()].filter((line) => !read.has(line))).toEqual([]);
  const wrong = plan.rows.flatMap(({ line, cells }) =>
    ROLES.filter((role) => cells[role].state === 'ok')
      .filter((role) => cells[role].raw !== truths.get(line)?.[role])
      .map((role) => `line ${line}: ${role} read as ${JSON.stringify(cells[role])}`),
  );
  expect(wrong).toEqual([]);
}

function spoilt(part: Part, how: Spoil, seed: number): Part {
  return part.kind === 'table' ? { ...part, lines: how(part.lines, seed) } : part;
}

function isHeader({ cells, truth }: PrintedLine): boolean {
  return truth === undefined && cells.filter((cell) => cell !== '').length > 1;
}

function without(
  truth: Readonly<Record<Role, string | null>>,
  lost: readonly string[],
): Readonly<Record<Role, string | null>> {
  const { reference, text: words, leads, partners, due, funding } = truth;
  const kept = (cell: string | null): string | null =>
    cell !== null && lost.includes(cell) ? null : cell;
  return {
    reference: kept(reference),
    text: kept(words),
    leads: kept(leads),
    partners: kept(partners),
    due: kept(due),
    funding: kept(funding),
  };
}

function shuffled(width: number, seed: number): readonly number[] {
  const left = Array.from({ length: width }, (_, at) => at);
  let rest = seed;
  return Array.from({ length: width }, (_, at) => {
    const pick = rest % (width - at);
    rest = Math.floor(rest / (width - at));
    return left.splice(pick, 1)[0] ?? 0;
  });
}
