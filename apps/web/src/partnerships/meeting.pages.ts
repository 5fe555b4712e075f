import { Controller, Get, Param, Query } from '@nestjs/common';
import { PARTNERSHIP_ITEM, PARTNERSHIP_MEETING, type Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { addPages } from '../transitions/routes.js';
import { ITEM_ROWS } from './item-rows.js';
import {
  PartnershipMeetingDesk,
  type ItemAddress,
  type ItemSubject,
  type MeetingAddress,
  type MeetingSubject,
} from './meeting-desk.js';
import { MEETING_ROWS } from './meeting-rows.js';
import { MeetingShown } from './meeting-shown.js';

/** A meeting of a partnership or of one of its working groups: its agenda, its outcomes, and what can be done about it. */
@Controller([
  'app/partnerships/:partnership/meetings/:heldOn',
  'app/partnerships/:partnership/groups/:group/meetings/:heldOn',
])
export class PartnershipMeetingPages {
  constructor(
    readonly desk: PartnershipMeetingDesk,
    private readonly shown: MeetingShown,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.shown.meeting(await this.find(actor, at), done);
  }

  find(actor: Actor, at: MeetingAddress): Promise<MeetingSubject> {
    return this.desk.find(actor, at);
  }
}

/** One item: what it is about, where it stands, what came of it. */
@Controller('app/partnerships/:partnership/items/:number')
export class PartnershipItemPages {
  constructor(
    readonly desk: PartnershipMeetingDesk,
    private readonly shown: MeetingShown,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.shown.item(await this.find(actor, at), done);
  }

  find(actor: Actor, at: ItemAddress): Promise<ItemSubject> {
    return this.desk.findItem(actor, at);
  }
}

addPages(PartnershipMeetingPages, { rows: MEETING_ROWS, machine: PARTNERSHIP_MEETING });
addPages(PartnershipItemPages, { rows: ITEM_ROWS, machine: PARTNERSHIP_ITEM });
