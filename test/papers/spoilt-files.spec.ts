import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPaperFile } from '#records/paper-files';
import { COLUMN_ROLES, readActionPlan, type PlanReading } from '#records/papers';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from './directory.js';
import { putTogether, takeApart, type Part, type PrintedLine, type Role } from './printed-plan.js';
import { asCsv, asDocx, asXlsx, MERGED } from './saved-plan.js';

const whole = takeApart(readFileSync(ownPlan(), 'utf8'));
const unspoilt = putTogether(whole).text;
const SEED = 2024;
const FILES = { csv: asCsv, docx: asDocx, xlsx: asXlsx } as const;
type Kind = keyof typeof FILES;

const LABELS = ['Column', 'Who', 'With whom', '', 'Thing', 'Team'];
const DUES = [
  '30/09/2024',
  'March 15',
  '45383',
  'Q2 2024/25',
  'as soon as we can',
  'June 2031',
  '',
];

/** What a spoilt plan may still say with certainty, by the words of its action: each cell as it was printed. */
type Truth = Readonly<Record<Role, string | null>>;

const isHeader = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== '').length > 1;

function spoilt(part: Part, { seed, how }: { readonly seed: number; readonly how: string }): Part {
  if (part.kind !== 'table') return part;
  const order = shuffled(6, seed);
  const lines = part.lines.flatMap((line, at) => {
    const { cells, truth } = line;
    if (how === 'columns shuffled')
      return [{ ...line, cells: order.map((from) => cells[from] ?? '') }];
    if (how === 'headers renamed' && truth === undefined && isHeader(cells)) {
      return [
        {
          cells: cells.map((cell, column) =>
            (seed >> column) & 1 ? (LABELS[column] ?? '') : cell,
          ),
        },
      ];
    }
    if (how === 'rows duplicated' && at % 3 === seed % 3) return [line, line];
    if (how === 'dates reformatted' && truth !== undefined && at % 2 === seed % 2) {
      const due = DUES[(at + seed) % DUES.length] ?? '';
      return [{ cells: cells.with(4, due), truth: { ...truth, due } }];
    }
    if (how === 'cells merged over columns' && truth !== undefined && at % 3 === seed % 3) {
      const [left = '', right = ''] = cells.slice(2, 4);
      const both = `${left} ${right}${MERGED.right}`;
      return [
        {
          cells: cells.with(2, both).with(3, MERGED.left),
          truth: { ...truth, leads: null, partners: null },
        },
      ];
    }
    if (how === 'cells merged' && truth !== undefined && at % 3 === seed % 3) {
      const [left = '', right = ''] = cells.slice(2, 4);
      return [
        {
          cells: cells.with(2, `${left} ${right}`).with(3, ''),
          truth: { ...truth, leads: null, partners: null },
        },
      ];
    }
    return [line];
  });
  return { ...part, lines: how === 'cells merged over rows' ? mergedDown(lines, seed) : lines };
}

/** Lead agencies merged over two rows: the second has none of its own that anybody could be sure of. */
function mergedDown(lines: readonly PrintedLine[], seed: number): readonly PrintedLine[] {
  const isAction = (at: number): boolean => lines[at]?.truth !== undefined;
  const isFirst = (at: number): boolean => at % 3 === seed % 3 && isAction(at) && isAction(at + 1);
  return lines.map((line, at) => {
    const { cells, truth } = line;
    if (isFirst(at)) return { ...line, cells: cells.with(2, `${cells[2] ?? ''}${MERGED.down}`) };
    if (truth === undefined || !isFirst(at - 1)) return line;
    return { cells: cells.with(2, MERGED.up), truth: { ...truth, leads: null } };
  });
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

const seen = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** Every cell that is sure although it is not what was printed for the action of its row. */
function wronglySure({ rows }: PlanReading, truths: readonly Truth[]): readonly string[] {
  return rows.flatMap(({ line, cells }) => {
    const said = truths.filter(({ text }) => seen(text ?? '') === cells.text.reading);
    return COLUMN_ROLES.filter((role) => cells[role].state === 'ok')
      .filter(
        (role) => !said.some((truth) => seen(truth[role] ?? '\u0000') === seen(cells[role].raw)),
      )
      .map((role) => `line ${line}, ${role}: ${JSON.stringify(cells[role].raw)}`);
  });
}

describe('a plan spoilt and saved in a file is never read wrong in silence', () => {
  const cases = [
    'columns shuffled',
    'headers renamed',
    'cells merged',
    'dates reformatted',
    'rows duplicated',
    'cells merged over rows',
    'cells merged over columns',
  ];
  const kinds: readonly Kind[] = ['csv', 'docx', 'xlsx'];
  const isSaved = (kind: Kind, how: string): boolean => kind !== 'csv' || !/ over /.test(how);
  const saved = kinds.flatMap((kind) => cases.map((how) => [kind, how] as const));
  test.each(saved.filter(([kind, how]) => isSaved(kind, how)))('.%s, %s', async (kind, how) => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 700 }), async (seed) => {
        const { text, truths } = putTogether(whole.map((part) => spoilt(part, { seed, how })));
        expect(text).not.toBe(unspoilt);
        const bytes = await FILES[kind](text);
        const paper = await readPaperFile({ fileName: `plan.${kind}`, bytes });
        const plan = readActionPlan(paper, wealdhamDirectory);
        const { rows, headers, bands, blank, leftOver, linesInTables } = plan.accounted;
        expect(rows + headers + bands + blank + leftOver.length).toBe(linesInTables);
        expect(plan.rows.length + leftOver.length).toBeGreaterThanOrEqual(truths.size);
        expect(wronglySure(plan, [...truths.values()])).toEqual([]);
      }),
      { numRuns: kind === 'csv' ? 8 : 3, seed: SEED },
    );
  });
});
