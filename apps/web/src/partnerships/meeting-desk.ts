import { Injectable } from '@nestjs/common';
import {
  PartnershipItemsService,
  PartnershipMeetingsQueries,
  PartnershipMeetingsService,
  type PartnershipItemView,
  type PartnershipMeetingView,
} from '#records/partnership-meetings';
import { paths } from '#records/paths';
import { dateInWords, PARTNERSHIP_ITEM, PARTNERSHIP_MEETING, type Actor } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** The words by which an address names a meeting; without a working group it is the partnership's own. */
export interface MeetingAddress {
  readonly partnership: string;
  readonly group?: string;
  readonly heldOn: string;
}

/** The words by which an address names an item. */
export interface ItemAddress {
  readonly partnership: string;
  readonly number: string;
}

/** A meeting as its transitions know it. */
export interface MeetingSubject extends Subject {
  readonly meeting: PartnershipMeetingView;
}

/** An item as its transitions know it. */
export interface ItemSubject extends Subject {
  readonly item: PartnershipItemView;
}

/** The services behind meetings of partnerships and their items, and one of them for one person. */
@Injectable()
export class PartnershipMeetingDesk {
  constructor(
    readonly queries: PartnershipMeetingsQueries,
    readonly meetings: PartnershipMeetingsService,
    readonly items: PartnershipItemsService,
  ) {}

  /** One meeting. One statement. */
  async find(
    actor: Actor,
    {
      partnership,
      group = null,
      heldOn,
    }: Omit<MeetingAddress, 'group'> & { group?: string | null },
  ): Promise<MeetingSubject> {
    const meeting = await this.queries.meeting(actor, { partnership, group, heldOn });
    const { id, version, state, councilId, partnershipSlug, groupSlug } = meeting;
    const page = paths.partnershipMeeting(partnershipSlug, groupSlug, meeting.heldOn);
    return {
      id,
      version,
      meeting,
      page,
      at: page,
      caption: `${meeting.group ?? meeting.partnership}, ${dateInWords(meeting.heldOn)}`,
      stance: stanceOf(PARTNERSHIP_MEETING, { state, previous: null, place: { councilId } }, actor),
    };
  }

  /** One item. One statement. */
  async findItem(actor: Actor, at: ItemAddress): Promise<ItemSubject> {
    const item = await this.queries.item(actor, at);
    const { id, version, state, councilId, partnershipSlug, number, title } = item;
    const page = paths.partnershipItem(partnershipSlug, number);
    return {
      id,
      version,
      item,
      page,
      at: page,
      caption: title,
      stance: stanceOf(PARTNERSHIP_ITEM, { state, previous: null, place: { councilId } }, actor),
    };
  }
}
