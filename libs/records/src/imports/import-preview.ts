import type { CellState } from '../papers/index.js';

/** One cell as a person checks it: what is printed, how it is read, how sure that is, and why. */
export interface PreviewCell {
  readonly part: string;
  readonly label: string;
  readonly raw: string;
  readonly reading: string;
  readonly state: CellState;
  readonly why: string;
  /** Column of its table, from 1; null where none was found. */
  readonly column: number | null;
  /** Whether a person decided about it. */
  readonly isDecided: boolean;
  /** Whether a person said that it is read right. */
  readonly isSaidRight: boolean;
}

export interface PreviewChange {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** One row of the paper: where it stands, its cells, and what accepting would do with it. */
export interface PreviewRow {
  readonly line: number;
  readonly where: string;
  readonly label: string;
  readonly words: string;
  readonly group: string;
  /** The worst state among its cells. */
  readonly state: CellState;
  readonly cells: readonly PreviewCell[];
  readonly done: 'added' | 'updated' | 'unchanged' | 'left as it is' | 'left out';
  readonly changes: readonly PreviewChange[];
  readonly why: string;
  /** Why a person left it out; null where nobody did. */
  readonly omitted: string | null;
  /** What stops the whole from being accepted until it is settled; null where nothing does. */
  readonly stops: string | null;
}

export interface PreviewProblem {
  readonly where: string;
  readonly sentence: string;
}

/** Words the directory does not know, in how many cells they stand, and in which: line of the file and part. */
export interface UnknownWords {
  readonly words: string;
  readonly cells: number;
  readonly at: readonly { readonly line: number; readonly part: string }[];
}

/** A group of a plan, the priority it is, how sure that is, and why. */
export interface PreviewGroup {
  readonly words: string;
  /** Null for none. */
  readonly priority: string | null;
  readonly state: CellState;
  readonly why: string;
  readonly isDecided: boolean;
}

/** A paper as it would be written now, with every decision so far. Every line of a table is accounted for. */
export interface ImportPreview {
  /** Whether what it changes is agreed already, so that accepting it needs a reason. */
  readonly asksReason: boolean;
  readonly groups: readonly PreviewGroup[];
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly rows: readonly PreviewRow[];
  readonly problems: readonly PreviewProblem[];
  readonly leftOver: readonly {
    readonly where: string;
    readonly raw: string;
    readonly why: string;
  }[];
  readonly accounted: {
    readonly linesInTables: number;
    readonly rows: number;
    readonly headers: number;
    readonly bands: number;
    readonly blank: number;
    readonly leftOver: number;
  };
  readonly unknown: readonly UnknownWords[];
  readonly noLongerPrinted: readonly { readonly key: string; readonly wording: string }[];
  /** Changes whenever anything of the above does. */
  readonly fingerprint: string;
}
