import type { Actor, ImportKind } from '#rules';
import type { PrintedPaper } from '../papers/index.js';
import type { Tx } from '../transaction/index.js';
import type { Decisions } from './decisions.js';
import type { Effect } from './effects.js';
import type { ImportPreview } from './import-preview.js';

/** A paper of one council, what it is, and the import it belongs to. */
export interface PaperOfImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly councilId: string;
  readonly committeeId: string | null;
  /** The tracker's own name; null for any other paper. */
  readonly tracker: string | null;
  readonly fileName: string;
  readonly fileHash: string;
  readonly paper: PrintedPaper;
}

interface By {
  readonly actor: Actor;
  readonly now: string;
}

interface WrittenPaper {
  readonly rows: readonly { readonly done: string }[];
  readonly effects: readonly Effect[];
}

/** A paper read with every decision so far, and how it is written. */
export interface PreparedPaper {
  readonly decisions: Decisions;
  readonly preview: ImportPreview;
  /** Writes it; with the reason where what it changes is agreed already. */
  readonly write: (tx: Tx, by: By, reason: string | null) => Promise<WrittenPaper>;
}
