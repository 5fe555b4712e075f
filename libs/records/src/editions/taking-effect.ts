import type { ByHand } from './tenures.js';

/** The edition that is published, by whom and when. */
export interface TakingEffect extends ByHand {
  readonly editionId: string;
  /** How the histories of its priorities call it. */
  readonly title: string;
}
