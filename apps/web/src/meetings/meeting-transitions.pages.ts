import { Controller } from '@nestjs/common';
import { MEETING, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import { MeetingDesk, type MeetingAddress } from './meeting-desk.js';
import { MEETING_TRANSITIONS } from './meeting-transitions.js';
import type { MeetingSubject } from './meeting.subject.js';

/** Are you sure? and do it, for every transition of a meeting: made from the table. */
@Controller('app/committees/:slug/meetings/:date')
export class MeetingTransitionsPages {
  constructor(readonly desk: MeetingDesk) {}

  find(actor: Actor, at: MeetingAddress): Promise<MeetingSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(MeetingTransitionsPages, { rows: MEETING_TRANSITIONS, machine: MEETING });
