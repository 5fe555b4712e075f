import type { Due, LocalDate } from '#rules';
import type { Glossary } from './glossary.js';

/** How far a reading can be believed: written as it is, shown for confirmation, or left to a person. */
export type CellState = 'ok' | 'guess' | 'needs you';

/** One printed thing: its text untouched, what we read in it, how sure we are, and why. */
export interface Cell<T> {
  readonly raw: string;
  readonly reading: T;
  readonly state: CellState;
  readonly why: string;
}

export interface NamedBody {
  readonly slug: string;
  readonly name: string;
  readonly raw: string;
}

export interface AgenciesReading {
  readonly matched: readonly NamedBody[];
  readonly unmatched: readonly string[];
}

export interface FundingReading {
  readonly sources: readonly NamedBody[];
  readonly unmatched: readonly string[];
  readonly notApplicable: boolean;
}

export interface PlanCells {
  readonly reference: Cell<string | null>;
  readonly text: Cell<string>;
  readonly leads: Cell<AgenciesReading>;
  readonly partners: Cell<AgenciesReading>;
  readonly due: Cell<Due>;
  readonly funding: Cell<FundingReading>;
}

export interface PlanRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Index into the groups of the reading. */
  readonly group: number;
  /** 1, or 2 and more where a reference is printed again in its group. */
  readonly occurrence: number;
  /** Same row, same key at the next import: group, reference and occurrence, as `8:8.2:2`. */
  readonly key: string;
  /** Which column of its table, from 0, each cell was read from; null where none was found. */
  readonly columns: Readonly<Record<keyof PlanCells, number | null>>;
  readonly cells: PlanCells;
}

export interface Printed {
  readonly raw: string;
  readonly line: number;
}

export interface PlanGroup {
  /** The number before the point in its references, or null when they have none. */
  readonly number: number | null;
  readonly name: string;
  readonly heading: Printed | null;
  readonly band: Printed | null;
  /** Which priority of the printed list this group is, and which heading of the measures. */
  readonly priority: Cell<string | null>;
  readonly measure: Cell<string | null>;
}

export interface PlanMeasure {
  readonly heading: string;
  readonly text: string;
  readonly line: number;
}

export interface PlanYear {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface PlanTitle {
  readonly raw: string;
  readonly year?: PlanYear;
  readonly draft: boolean;
}

export type ProblemKind =
  | 'draft'
  | 'year not printed'
  | 'years disagree'
  | 'reference repeated'
  | 'reference never printed'
  | 'reference of another group'
  | 'row printed twice'
  | 'date outside the plan year'
  | 'header shifted'
  | 'header not understood'
  | 'column not used'
  | 'row out of place'
  | 'line not read'
  | 'names differ'
  | 'priority without a group'
  | 'measure without a group';

export interface Problem {
  readonly kind: ProblemKind;
  /** Line of the file, from 1; null when it speaks of the whole paper. */
  readonly line: number | null;
  readonly sentence: string;
}

export interface LeftOver extends Printed {
  readonly why: string;
}

/** Every line found in a table is one of these: the five together make `linesInTables`. */
export interface Accounted {
  readonly linesInTables: number;
  readonly rows: number;
  readonly headers: number;
  readonly bands: number;
  readonly blank: number;
  readonly leftOver: readonly LeftOver[];
}

export interface PlanReading {
  readonly title: PlanTitle;
  readonly priorities: readonly string[];
  readonly groups: readonly PlanGroup[];
  readonly measures: readonly PlanMeasure[];
  readonly rows: readonly PlanRow[];
  readonly problems: readonly Problem[];
  readonly accounted: Accounted;
  /** Abbreviations the paper explains itself. */
  readonly glossary: Glossary;
}
