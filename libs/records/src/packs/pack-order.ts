import type { Papers } from '../publication/index.js';
import type { PackAudience, PackContents, PackFile, PageMark } from './pack.js';

/** A paper that was withdrawn, as the public is told. */
export interface Withdrawn {
  /** The id of the item, report, document or publication. */
  readonly id: string;
  readonly reason: string;
  readonly withdrawnOn: string;
}

/** Everything a worker needs to build one pack: read once, when it takes the job. */
export interface PackOrder {
  readonly jobId: string;
  /** Which attempt this is: a worker that was thought dead can no longer finish an earlier one. */
  readonly attempt: number;
  readonly publicationId: string;
  readonly audience: PackAudience;
  /** What the audience may read: the public papers, or their members' twin. */
  readonly papers: Papers;
  /** The public papers, by which a members' pack tells what is exempt. */
  readonly publicPapers: Papers;
  readonly withdrawn: readonly Withdrawn[];
  /** The page it begins on: 1, or for a supplement the one after the last of the pack before it. */
  readonly firstPage: number;
  /** Where its parts began in the edition before: numbers that were given out stay. */
  readonly before: readonly PageMark[];
  readonly publishedAt: string;
}

/** A pack as a worker built it, its files already in the store. */
export interface BuiltPack {
  readonly lastPage: number;
  readonly contents: PackContents;
  readonly problems: readonly string[];
  readonly files: readonly PackFile[];
}
