import type { Drafting } from './item-parts.js';
import type { Pack, PackAudience } from './pack.js';

/** One publication of a meeting as a shelf of packs knows it. */
export interface ShelvedPublication {
  /** 0 for the agenda, then each supplement. */
  readonly number: number;
  readonly publicationId: string;
  /** The latest pack of it, null while there is none that is right: not built yet, or a paper was withdrawn since. */
  readonly pack: Pack | null;
  /** The job that is building it now. */
  readonly openJob: string | null;
  /** Why the whole publication was withdrawn; null when it was not. */
  readonly withdrawnBecause: string | null;
}

/** The packs of a meeting for one audience, with the papers of one of its publications. */
export interface Shelf {
  readonly audience: PackAudience;
  readonly councilId: string;
  readonly committeeId: string;
  readonly committeeSlug: string;
  readonly heldOn: string;
  readonly publications: readonly ShelvedPublication[];
  readonly chosen: ShelvedPublication;
  readonly drafting: Drafting;
}
