import type { ListFilter } from '../recommendations/index.js';

/** A view of the tracker that was given a name. */
export interface SavedView {
  readonly slug: string;
  readonly name: string;
  readonly filter: ListFilter;
  /** The committee it is shared with; null for one's own. */
  readonly committee: string | null;
  readonly owner: string;
  /** Whether the reader may rename and remove it. */
  readonly isKeeper: boolean;
  /** Whether its owner's Home shows how many it finds. */
  readonly isOnHome: boolean;
}

/** A view as it is to be saved: under a name, shared with a committee by its slug or with nobody. */
export interface SavedViewForm {
  readonly name: string;
  readonly committee: string | null;
  readonly filter: ListFilter;
  readonly isOnHome?: boolean;
}
