import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import {
  GeneratingService,
  ReviewCyclesQueries,
  ReviewCyclesService,
  type CycleView,
} from '#records/review-cycles';
import { may, refuse, type Actor } from '#rules';

/** The services behind a partnership's year. */
@Injectable()
export class CycleDesk {
  constructor(
    readonly queries: ReviewCyclesQueries,
    readonly cycles: ReviewCyclesService,
    readonly generating: GeneratingService,
    private readonly history: HistoryQueries,
  ) {}

  /** What happened to a pattern. */
  told({ partnershipId }: CycleView): Promise<readonly Told[]> {
    return this.history.of({ kinds: ['review cycle'], ids: [partnershipId] });
  }

  /** The pattern, for whoever may keep it. */
  async keep(actor: Actor, slug: string): Promise<CycleView> {
    const cycle = await this.queries.find(actor, slug);
    if (keeps(actor, cycle)) return cycle;
    return refuse('not-permitted', 'You do not have the role that keeps the partnership’s year.');
  }
}

/** Whether somebody may change a pattern and plan by it. */
export const keeps = (actor: Actor, { councilId }: CycleView): boolean =>
  may(actor, 'keep review cycle', { councilId });
