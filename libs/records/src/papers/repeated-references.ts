import { doubted } from './cell-state.js';
import type { PlanGroup, PlanRow, Problem } from './plan-reading.js';
import { referenceParts } from './references.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const MOST_LISTED = 20;

/** The rows with a doubt on every reference that is printed more than once, or that belongs to another group. */
export function doubtReferences(
  rows: readonly PlanRow[],
  groups: readonly PlanGroup[],
): readonly PlanRow[] {
  const times = timesPrinted(rows);
  return rows.map((row) => {
    const label = row.cells.reference.reading;
    const count = times.get(occurrenceKey(row)) ?? 1;
    let { reference } = row.cells;
    if (label !== null && count > 1) {
      const which = ORDINALS[row.occurrence - 1] ?? `number ${row.occurrence}`;
      reference = doubted(
        reference,
        'guess',
        `${label} is printed ${count} times in its group; this is the ${which}.`,
      );
    }
    if (strays(row, groups)) reference = doubted(reference, 'guess', 'Numbered for another group.');
    return { ...row, cells: { ...row.cells, reference } };
  });
}

/** References printed again, never printed, or numbered for another group, one problem each. */
export function referenceProblems(
  rows: readonly PlanRow[],
  groups: readonly PlanGroup[],
): readonly Problem[] {
  const times = timesPrinted(rows);
  const repeated = rows
    .filter((row) => row.occurrence === 1 && row.cells.reference.reading !== null)
    .filter((row) => (times.get(occurrenceKey(row)) ?? 1) > 1)
    .map(({ line, cells, group }): Problem => {
      const lines = rows
        .filter(
          (row) => row.group === group && row.cells.reference.reading === cells.reference.reading,
        )
        .map((row) => row.line);
      return {
        kind: 'reference repeated',
        line,
        sentence: `${cells.reference.reading} is printed ${lines.length} times, on lines ${lines.join(', ')}. The actions are kept apart.`,
      };
    });
  const straying = rows
    .filter((row) => strays(row, groups))
    .map(({ line, cells, group }): Problem => ({
      kind: 'reference of another group',
      line,
      sentence: `${cells.reference.reading} stands under "${groups[group]?.name ?? ''}".`,
    }));
  return [...repeated, ...straying, ...groups.flatMap((group) => neverPrinted(group, rows))];
}

function neverPrinted(group: PlanGroup, rows: readonly PlanRow[]): readonly Problem[] {
  const numbers = rows
    .map(({ cells }) => referenceParts(cells.reference.reading ?? ''))
    .filter((parts) => parts !== undefined && parts.group === group.number)
    .map((parts) => parts?.number ?? 0);
  const printed = new Set(numbers);
  const highest = Math.max(0, ...numbers);
  const missing = Array.from({ length: highest }, (_, at) => at + 1).filter((n) => !printed.has(n));
  const line = group.band?.line ?? group.heading?.line ?? null;
  if (missing.length > MOST_LISTED) {
    const sentence = `${missing.length} references between ${group.number}.1 and ${group.number}.${highest} are never printed.`;
    return [{ kind: 'reference never printed', line, sentence }];
  }
  return missing.map((n) => ({
    kind: 'reference never printed',
    line,
    sentence: `${group.number}.${n} is never printed, though the group goes on to ${group.number}.${highest}.`,
  }));
}

function strays({ group, cells }: PlanRow, groups: readonly PlanGroup[]): boolean {
  const parts = referenceParts(cells.reference.reading ?? '');
  const number = groups[group]?.number ?? null;
  return parts !== undefined && number !== null && parts.group !== number;
}

function timesPrinted(rows: readonly PlanRow[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const row of rows) {
    times.set(occurrenceKey(row), (times.get(occurrenceKey(row)) ?? 0) + 1);
  }
  return times;
}

function occurrenceKey({ group, cells }: PlanRow): string {
  return `${group}:${cells.reference.reading ?? ''}`;
}
