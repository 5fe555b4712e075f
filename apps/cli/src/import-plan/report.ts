import type { AcceptedPlan } from '#records/plans';
import type { CellState, PlanReading, PlanRow } from '#records/papers';

/** The worst state among the cells of a row: that of the row. */
export function stateOf(row: PlanRow): CellState {
  const states = Object.values(row.cells).map(({ state }: { state: CellState }) => state);
  if (states.includes('needs you')) return 'needs you';
  return states.includes('guess') ? 'guess' : 'ok';
}

/** How many rows there are of each state. */
export function totals(reading: PlanReading) {
  const states = reading.rows.map(stateOf);
  const count = (state: CellState) => states.filter((one) => one === state).length;
  return {
    rows: reading.rows.length,
    accountedFor: reading.accounted.rows,
    groups: reading.groups.length,
    ok: count('ok'),
    guess: count('guess'),
    needsYou: count('needs you'),
    problems: reading.problems.length,
  };
}

/** A reading as a program gets it: every row with every cell, the problems, and the totals. */
export function readingReport(reading: PlanReading) {
  return {
    title: reading.title,
    groups: reading.groups,
    rows: reading.rows.map((row) => ({ state: stateOf(row), ...row })),
    problems: reading.problems,
    accounted: reading.accounted,
    totals: totals(reading),
    written: null,
  };
}

/** The same once it is written, with what became of each row. */
export function acceptedReport(reading: PlanReading, accepted: AcceptedPlan) {
  return { ...readingReport(reading), written: accepted };
}
