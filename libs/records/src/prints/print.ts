/**
 * What is printed to a file: `minutes` and `exempt minutes` are of a publication of minutes, by its id; `letter` of a letter that was sent, `reply` of a reply as it was submitted,
 * `tracker report` of a report of the tracker as it was made, `annual report` of one of a committee's year, `performance summary` of one of a partnership's.
 * One more kind is a line here, one in the check of `prints.kind`, and its printer in the worker.
 */
export const PRINT_KINDS = [
  'minutes',
  'exempt minutes',
  'letter',
  'reply',
  'tracker report',
  'annual report',
  'hand-over list',
  'performance summary',
] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** What is asked to be printed: the thing by its id, in the state its hash tells. */
export interface PrintAsked {
  readonly kind: PrintKind;
  readonly subjectId: string;
  readonly hash: string;
  readonly councilId: string;
  /** Null for what is the whole council's, as the list of a hand-over is. */
  readonly committeeId: string | null;
}

/** A print as a worker takes it. A worker that was thought dead can no longer finish an earlier attempt. */
export interface PrintOrder extends Pick<PrintAsked, 'kind' | 'subjectId' | 'hash'> {
  readonly printId: string;
  readonly attempt: number;
}

/** One file of a print, such as `minutes.pdf`, in the file store under its key. */
export interface PrintFile {
  readonly name: string;
  readonly key: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What there is of a print: `waiting` also stands for one that a worker is at, or that was never asked for. */
export interface Print {
  readonly state: 'waiting' | 'done' | 'failed';
  readonly files: readonly PrintFile[];
}
