import type { ImportKind, ImportState, Place } from '#rules';
import type { PrintedPaper } from '../papers/index.js';

/** An import as a list shows it. */
export interface ImportLine {
  readonly id: string;
  readonly kind: ImportKind;
  /** The title of the plan, the name of the tracker, or what the answer is. */
  readonly title: string;
  readonly fileName: string;
  readonly council: string;
  readonly rows: number;
  readonly state: ImportState;
  /** An instant. */
  readonly readAt: string;
  readonly readBy: string;
  /** The plan it was written into; null before, and for any other paper. */
  readonly plan: string | null;
  /** The committee whose tracker it is, by its part of an address. */
  readonly committee: string | null;
}

/** One import with its paper as it was read, before anybody's decisions. */
export interface ImportView extends ImportLine {
  readonly version: number;
  readonly councilId: string;
  readonly committeeId: string | null;
  /** The tracker's own name; null for any other paper. */
  readonly tracker: string | null;
  readonly fileHash: string;
  readonly paper: PrintedPaper;
  readonly place: Place;
}

/** What accepting did to one row of the record, and why it was kept when the import was undone. */
export interface EffectView {
  readonly number: number;
  readonly line: number | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly label: string;
  readonly done: 'added' | 'updated';
  readonly before: unknown;
  readonly versionAfter: number | null;
  readonly keptBecause: string | null;
}
