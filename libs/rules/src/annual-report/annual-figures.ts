import type { AnnualRow } from './annual-row.js';

interface AnnualFigureRule {
  readonly label: string;
  readonly counts: (row: AnnualRow) => boolean;
}

const isAnswered = ({ answeredOn }: AnnualRow): boolean => answeredOn !== null;
const isUnanswered = ({ sentOn, answeredOn }: AnnualRow): boolean =>
  sentOn !== null && answeredOn === null;
const isClosed = ({ state }: AnnualRow): boolean => state === 'closed';

/**
 * Every number of the annual report: what people call it, and which rows it counts. Those that are sent are answered,
 * awaited or never answered; those that are answered came in time, late, or had no date.
 */
export const ANNUAL_FIGURES = {
  made: { label: 'Made', counts: () => true },
  sent: { label: 'Sent', counts: ({ sentOn }) => sentOn !== null },
  answered: { label: 'Answered', counts: isAnswered },
  'on-time': {
    label: 'Answered in time',
    counts: ({ answeredOn, dueOn }) => answeredOn !== null && dueOn !== null && answeredOn <= dueOn,
  },
  late: {
    label: 'Answered late',
    counts: ({ answeredOn, dueOn }) => answeredOn !== null && dueOn !== null && answeredOn > dueOn,
  },
  'no-date': {
    label: 'Answered with no date given',
    counts: (row) => isAnswered(row) && row.dueOn === null,
  },
  dated: {
    label: 'Answered with a date given',
    counts: (row) => isAnswered(row) && row.firstDueOn !== null,
  },
  awaited: {
    label: 'Answer still awaited',
    counts: (row) => isUnanswered(row) && !isClosed(row),
  },
  'awaited-dated': {
    label: 'Answer still awaited, with a date given',
    counts: (row) => isUnanswered(row) && !isClosed(row) && row.firstDueOn !== null,
  },
  never: {
    label: 'Closed and never answered',
    counts: (row) => isUnanswered(row) && isClosed(row),
  },
  accepted: { label: 'Accepted', counts: ({ decision }) => decision === 'accepted' },
  'in-part': {
    label: 'Accepted in part',
    counts: ({ decision }) => decision === 'accepted in part',
  },
  'not-accepted': {
    label: 'Not accepted',
    counts: ({ decision }) => decision === 'not accepted',
  },
  'in-place': {
    label: 'Already in place',
    counts: ({ decision }) => decision === 'already in place',
  },
  complete: {
    label: 'With an answer found complete',
    counts: ({ completeOn }) => completeOn !== null,
  },
  'more-time': { label: 'With more time agreed', counts: ({ extensions }) => extensions > 0 },
  returned: { label: 'With an answer returned', counts: ({ returned }) => returned > 0 },
  considered: { label: 'Considered by the committee', counts: ({ isConsidered }) => isConsidered },
  closed: { label: 'Closed', counts: isClosed },
  implemented: {
    label: 'Closed as implemented',
    counts: ({ closedAs }) => closedAs === 'implemented',
  },
  partly: {
    label: 'Closed as partly implemented',
    counts: ({ closedAs }) => closedAs === 'partly',
  },
  superseded: {
    label: 'Closed as superseded',
    counts: ({ closedAs }) => closedAs === 'superseded',
  },
  withdrawn: { label: 'Closed as withdrawn', counts: ({ closedAs }) => closedAs === 'withdrawn' },
  'rejection-accepted': {
    label: 'Closed with the rejection accepted',
    counts: ({ closedAs }) => closedAs === 'rejection accepted',
  },
  'no-longer-relevant': {
    label: 'Closed as no longer relevant',
    counts: ({ closedAs }) => closedAs === 'no longer relevant',
  },
  'with-evidence': {
    label: 'Closed with evidence on record',
    counts: (row) => isClosed(row) && row.hasEvidence,
  },
  open: { label: 'Still open', counts: (row) => !isClosed(row) },
} as const satisfies Record<string, AnnualFigureRule>;

export type AnnualFigure = keyof typeof ANNUAL_FIGURES;

const FIGURES: Readonly<Record<AnnualFigure, AnnualFigureRule>> = ANNUAL_FIGURES;

/** The rows a figure of the annual report counts, in their order: as many as the figure says. */
export function annualRowsOf(figure: AnnualFigure, rows: readonly AnnualRow[]): AnnualRow[] {
  return rows.filter((row) => FIGURES[figure].counts(row));
}

const isAnnualFigure = (word: string): word is AnnualFigure => Object.hasOwn(ANNUAL_FIGURES, word);

/** The figures in the order they are told. */
export const ANNUAL_FIGURE_NAMES: readonly AnnualFigure[] =
  Object.keys(ANNUAL_FIGURES).filter(isAnnualFigure);
