import { Injectable } from '@nestjs/common';
import {
  CountdownQueries,
  MeetingChangesService,
  MeetingsQueries,
  MeetingsService,
  MinutesService,
  publicationDeadline,
  type CountdownDate,
  type MeetingView,
} from '#records/meetings';
import type { Actor } from '#rules';
import { meetingSubject, type MeetingSubject } from './meeting.subject.js';

/** How a meeting is named by an address. */
export interface MeetingAddress {
  readonly slug: string;
  readonly date: string;
}

/** The services behind a meeting's pages, and a meeting for one person with everything they need. */
@Injectable()
export class MeetingDesk {
  constructor(
    readonly queries: MeetingsQueries,
    readonly meetings: MeetingsService,
    readonly minutes: MinutesService,
    readonly changes: MeetingChangesService,
    private readonly dates: CountdownQueries,
  ) {}

  /** Three statements; a fourth when its minutes wait to be confirmed. */
  async find(actor: Actor, { slug, date }: MeetingAddress): Promise<MeetingSubject> {
    const meeting = await this.queries.find(actor, { committee: slug, heldOn: date });
    const calendar = await this.queries.calendar(meeting.councilId);
    const deadline = publicationDeadline(meeting.heldOn, calendar);
    const isLate = this.queries.today() > deadline.due;
    const laterMinutes = await this.laterMinutes(meeting);
    return meetingSubject(actor, meeting, { deadline, isLate, laterMinutes, calendar });
  }

  /** Every date before a meeting, of the law and of the committee's timetable. One statement. */
  countdown({ meeting, calendar }: MeetingSubject): Promise<readonly CountdownDate[]> {
    return this.dates.of(meeting, calendar);
  }

  private async laterMinutes({ state, committeeId, heldOn }: MeetingView) {
    return state === 'minutes published' ? this.queries.minutesAfter(committeeId, heldOn) : [];
  }
}
