import type { CorrectionView } from '#records/recommendations';
import { dateInWords } from '#rules';

/** The corrected words beside the frozen ones, and by which minute; null where nothing was corrected. */
export const correctedPresenter = (correction: CorrectionView | null) =>
  correction === null
    ? null
    : {
        becomes: correction.becomes,
        by: `As corrected by minute ${correction.minute}, ${dateInWords(correction.correctedOn)}`,
      };
