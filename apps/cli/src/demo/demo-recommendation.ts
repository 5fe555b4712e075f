import type { LocalCount, ResponseRegime } from '#rules';
import type { Step } from '../staging/steps.js';
import type { SittingKey } from './sittings.js';

/** What one authority is asked, on which legal basis, and what has become of it. */
export interface DemoAddressee {
  readonly authority: string;
  readonly regime: ResponseRegime;
  readonly local?: LocalCount;
  readonly steps: readonly Step[];
}

/** A recommendation of the demonstration: where it was made, its words, and its life with each authority. */
export interface DemoRecommendation {
  readonly sitting: SittingKey;
  readonly wording: string;
  readonly paragraph: string;
  readonly to: readonly DemoAddressee[];
}

/** What is known only once the story is told: the minute of a sitting, and the reference of a recommendation by its words. */
export interface Cited {
  readonly minute: (sitting: SittingKey) => () => string;
  readonly reference: (wording: string) => () => string;
}
