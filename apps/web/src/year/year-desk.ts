import { Injectable } from '@nestjs/common';
import { CommitteesQueries, type CommitteeView } from '#records/committees';
import { YearService, type YearDay } from '#records/meetings';
import { may, refuse, type Actor, type LocalDate } from '#rules';

/** The services behind a year of meetings, and a committee whose year somebody may plan. */
@Injectable()
export class YearDesk {
  constructor(
    private readonly committees: CommitteesQueries,
    readonly year: YearService,
  ) {}

  async find(actor: Actor, slug: string): Promise<CommitteeView> {
    const committee = await this.committees.find(actor, slug);
    const place = { councilId: committee.councilId, committeeId: committee.id };
    if (may(actor, 'plan meeting', place)) return committee;
    return refuse('not-permitted', 'Your role does not let you plan meetings of this committee.');
  }

  /** What speaks for and against each day. Writes nothing. */
  preview(
    { councilId, id }: CommitteeView,
    days: readonly LocalDate[],
  ): Promise<readonly YearDay[]> {
    return this.year.preview({ councilId, committeeId: id, days });
  }
}
