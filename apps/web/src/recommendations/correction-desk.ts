import { Injectable } from '@nestjs/common';
import {
  CorrectionsService,
  RecommendationsQueries,
  type CitableMinute,
  type RecommendationSource,
} from '#records/recommendations';
import type { Done } from '#records/record';
import { may, refuse, type Actor } from '#rules';
import type { CorrectionForm } from './correction-form.js';
import { placeOf } from './place-of.js';

/** A made recommendation that somebody may correct, with the minutes that could. */
export interface Correctable {
  readonly source: RecommendationSource;
  readonly addresseeId: string;
  /** The words as they stand: the last correction, else those that were made. */
  readonly words: string;
  readonly minutes: readonly CitableMinute[];
}

/** Who asks, and how often the page showed it corrected. */
export interface CorrectionAct {
  readonly actor: Actor;
  readonly seen?: number | undefined;
  readonly key?: string | undefined;
}

/** The services behind a correction, for page and API alike. */
@Injectable()
export class CorrectionDesk {
  constructor(
    private readonly queries: RecommendationsQueries,
    private readonly corrections: CorrectionsService,
  ) {}

  /** A recommendation the person may correct. Three statements. */
  async find(actor: Actor, reference: string): Promise<Correctable> {
    const { source, addressees } = await this.queries.recommendation(actor, reference);
    const [first] = addressees;
    if (first === undefined || !may(actor, 'correct recommendation', placeOf(first))) {
      refuse('not-permitted', 'Your role does not let you correct a recommendation.');
    }
    if (source.madeOn === null) {
      refuse('state-moved-on', 'It is not made yet: change its words with the motion.');
    }
    const { madeOn, minute, corrections } = source;
    const minutes = await this.queries.minutes(first.committeeId);
    return {
      source,
      addresseeId: first.id,
      words: corrections.at(-1)?.becomes ?? source.wording,
      minutes: minutes.filter((one) => one.heldOn >= madeOn && one.minute !== minute),
    };
  }

  async correct(found: Correctable, form: CorrectionForm, act: CorrectionAct): Promise<Done> {
    const { source, addresseeId } = found;
    const { actor, key, seen } = act;
    const resolutionId = await this.queries.resolutionId(addresseeId, form.minute);
    const { becomes } = form;
    return this.corrections.correct({ actor, id: source.id, key }, { becomes, resolutionId, seen });
  }
}
