import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { correctRecommendation } from './correct-recommendation.js';

/** The corrected words, the resolution they were corrected by, and how many corrections the page showed. */
export interface CorrectionForm {
  readonly becomes: string;
  readonly resolutionId: string;
  readonly seen?: number | undefined;
}

/** Corrections of made recommendations, asked for by an officer. */
@Injectable()
export class CorrectionsService {
  constructor(private readonly recorder: Recorder) {}

  /** Corrects one recommendation, by its id. Refuses who saw fewer corrections than there are: both texts are theirs to compare. */
  correct(act: Act, form: CorrectionForm): Promise<Done> {
    const { actor, id: recommendationId } = act;
    return this.recorder.writeOnce(act, ['correct', recommendationId, form], async (tx) => {
      const { becomes, resolutionId, seen } = form;
      const now = this.recorder.now();
      const asked = { recommendationId, becomes, resolutionId, actor, now };
      const { number, minute } = await correctRecommendation(tx, asked);
      if (seen !== undefined && seen !== number - 1) {
        refuse('stale-version', 'Somebody else corrected it meanwhile: look at both texts.');
      }
      const sentence = `Corrected by minute ${minute}.`;
      return { id: recommendationId, state: 'corrected', version: number, sentence };
    });
  }
}
