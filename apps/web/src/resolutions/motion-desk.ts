import { Injectable } from '@nestjs/common';
import { MeetingsQueries, type ItemView, type MeetingView } from '#records/meetings';
import { ResolutionsService } from '#records/resolutions';
import { refuse, type Actor } from '#rules';
import { motionSubject, type MotionSubject } from './motion.subject.js';

/** How an item of an agenda is named by an address. */
export interface ItemAddress {
  readonly slug: string;
  readonly date: string;
  readonly number: string;
}

/** How a motion is named by an address: its place among the motions of its item. */
export interface MotionAddress extends ItemAddress {
  readonly motion: string;
}

/** The services behind motions, and an item or a motion for one person. */
@Injectable()
export class MotionDesk {
  constructor(
    readonly queries: MeetingsQueries,
    readonly resolutions: ResolutionsService,
  ) {}

  /** A meeting with one of its items. Two statements. */
  async item(
    actor: Actor,
    { slug, date, number }: ItemAddress,
  ): Promise<{ meeting: MeetingView; item: ItemView }> {
    const meeting = await this.queries.find(actor, { committee: slug, heldOn: date });
    const item = meeting.items.find((one) => String(one.number) === number);
    return item === undefined
      ? refuse('not-found', 'There is no such item on the agenda.')
      : { meeting, item };
  }

  /** One motion. Two statements. */
  async find(actor: Actor, at: MotionAddress): Promise<MotionSubject> {
    const { meeting, item } = await this.item(actor, at);
    const motion = item.motions.find((one) => String(one.number) === at.motion);
    return motion === undefined
      ? refuse('not-found', 'There is no such motion.')
      : motionSubject(actor, { meeting, item, motion });
  }
}
