import type { Decision } from '../answers/index.js';
import { DECISIONS } from '../answers/index.js';
import { daysBetween, type LocalDate } from '../calendar/index.js';
import { slipOf, type Move } from '../counting/index.js';
import { ADDRESSEE, AWAITING_ANSWER, type AddresseeState } from '../recommendation/index.js';

/** One addressee as the report counts it. Dates are local. */
export interface ReportedAddressee {
  readonly reference: string;
  readonly authority: string;
  readonly wording: string;
  /** Whether its item is kept from the public: then its words are not shown. */
  readonly isKept: boolean;
  readonly state: AddresseeState;
  readonly madeOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly decision: Decision | null;
  readonly moves: readonly Move[];
}

/** One line of the list, and of the late list. */
export interface ReportLine {
  readonly reference: string;
  readonly authority: string;
  /** Null where its words are kept from the public. */
  readonly wording: string | null;
  readonly madeOn: LocalDate | null;
  readonly stands: string;
  readonly answer: string | null;
  readonly dueOn: LocalDate | null;
  /** Days since the date that is owed passed; null while it has not. */
  readonly daysLate: number | null;
  /** How often and how far its date slipped, in words; null where it never did. */
  readonly slipped: string | null;
}

/** What the report counts, of all or of one authority. */
export interface ReportCounts {
  readonly asked: number;
  readonly answered: number;
  readonly awaited: number;
  readonly overdue: number;
  readonly inProgress: number;
  readonly closed: number;
  readonly slipped: number;
}

/** A report of the tracker to a meeting, frozen as it stood on the day it was made. */
export interface TrackerReport {
  readonly council: string;
  readonly committee: string;
  readonly heldOn: LocalDate;
  readonly madeOn: LocalDate;
  /** What the list was narrowed to, in words; empty for everything. */
  readonly narrowedTo: readonly string[];
  readonly counts: ReportCounts;
  readonly decisions: readonly { readonly is: string; readonly count: number }[];
  readonly authorities: readonly ({ readonly authority: string } & ReportCounts)[];
  /** The longest overdue first. */
  readonly late: readonly ReportLine[];
  readonly list: readonly ReportLine[];
}

type Head = Pick<TrackerReport, 'council' | 'committee' | 'heldOn' | 'madeOn' | 'narrowedTo'>;

/**
 * Puts a report together from the rows a tracker found on a day. What is owed and past its date is overdue; an answer
 * counts once it has come, whatever became of it since.
 */
export function composeReport(head: Head, rows: readonly ReportedAddressee[]): TrackerReport {
  const list = rows.map((row) => lineOf(row, head.madeOn));
  const names = [...new Set(rows.map(({ authority }) => authority))].toSorted();
  return {
    ...head,
    counts: countsOf(rows, head.madeOn),
    decisions: Object.entries(DECISIONS).map(([decision, { label }]) => ({
      is: label,
      count: rows.filter((row) => row.decision === decision).length,
    })),
    authorities: names.map((authority) => ({
      authority,
      ...countsOf(
        rows.filter((row) => row.authority === authority),
        head.madeOn,
      ),
    })),
    late: list
      .filter(({ daysLate }) => daysLate !== null)
      .toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0)),
    list,
  };
}

function countsOf(rows: readonly ReportedAddressee[], today: LocalDate): ReportCounts {
  const count = (is: (row: ReportedAddressee) => boolean) => rows.filter(is).length;
  return {
    asked: rows.length,
    answered: count(({ decision }) => decision !== null),
    awaited: count(({ state }) => AWAITING_ANSWER.some((awaiting) => awaiting === state)),
    overdue: count(({ dueOn }) => dueOn !== null && dueOn < today),
    inProgress: count(({ state }) => IN_PROGRESS.includes(state)),
    closed: count(({ state }) => state === 'closed'),
    slipped: count(({ moves }) => moves.length > 0),
  };
}

const IN_PROGRESS: readonly AddresseeState[] = ['in progress', 'completion claimed', 'paused'];

function lineOf(row: ReportedAddressee, today: LocalDate): ReportLine {
  const { reference, authority, state, madeOn, dueOn, decision } = row;
  return {
    reference,
    authority,
    madeOn,
    dueOn,
    wording: row.isKept ? null : row.wording,
    stands: ADDRESSEE.states[state].is,
    answer: decision === null ? null : DECISIONS[decision].label,
    daysLate: dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : null,
    slipped: slipOf(row.moves)?.inWords ?? null,
  };
}
