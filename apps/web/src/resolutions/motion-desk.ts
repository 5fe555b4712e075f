import { Injectable } from '@nestjs/common';
import { AuthoritiesService, type DirectoryEntry } from '#records/authorities';
import { MeetingsQueries, type ItemView, type MeetingView } from '#records/meetings';
import {
  AmendmentsService,
  OwnVotesService,
  ReadyMotionsQueries,
  ResolutionsService,
  VotesService,
  type ReadyToDraft,
} from '#records/resolutions';
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

/** A meeting with one of its items. */
export interface FoundItem {
  readonly meeting: MeetingView;
  readonly item: ItemView;
}

/** The services behind motions, and an item or a motion for one person. */
@Injectable()
export class MotionDesk {
  constructor(
    readonly queries: MeetingsQueries,
    readonly resolutions: ResolutionsService,
    readonly amendments: AmendmentsService,
    readonly votes: VotesService,
    readonly ownVotes: OwnVotesService,
    private readonly authorities: AuthoritiesService,
    private readonly readyMotions: ReadyMotionsQueries,
  ) {}

  /** A meeting with one of its items. Three statements at most. */
  async item(actor: Actor, { slug, date, number }: ItemAddress): Promise<FoundItem> {
    const meeting = await this.queries.find(actor, { committee: slug, heldOn: date });
    const item = meeting.items.find((one) => String(one.number) === number);
    return item === undefined
      ? refuse('not-found', 'There is no such item on the agenda.')
      : { meeting, item };
  }

  /** One motion. Three statements at most, and the directory for one whose words may be changed. */
  async find(actor: Actor, at: MotionAddress): Promise<MotionSubject> {
    const { meeting, item } = await this.item(actor, at);
    const motion = item.motions.find((one) => String(one.number) === at.motion);
    if (motion === undefined) return refuse('not-found', 'There is no such motion.');
    const directory = motion.state === 'drafted' ? await this.directory({ meeting }) : [];
    return motionSubject(actor, { meeting, item, motion, directory });
  }

  /** The motions its report or its purpose suggests. One statement at most. */
  ready({ meeting, item }: FoundItem): Promise<readonly ReadyToDraft[]> {
    return this.readyMotions.of({ ...item, committee: meeting.committee });
  }

  /** One of them, by its key. */
  readyOne({ meeting, item }: FoundItem, key: string): Promise<ReadyToDraft> {
    return this.readyMotions.one({ ...item, committee: meeting.committee }, key);
  }

  /** The authorities a motion may name. One statement. */
  directory({ meeting }: Pick<FoundItem, 'meeting'>): Promise<readonly DirectoryEntry[]> {
    return this.authorities.directory(meeting.councilId);
  }
}
