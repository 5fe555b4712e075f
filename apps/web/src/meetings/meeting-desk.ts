import { Injectable } from '@nestjs/common';
import {
  CountdownQueries,
  MeetingChangesService,
  MeetingsQueries,
  MeetingsService,
  publicationDeadline,
  type CountdownDate,
  type EarlierMeeting,
  type MeetingView,
} from '#records/meetings';
import { MinutesService } from '#records/minutes';
import { CheckQueries, type LatePaper } from '#records/publication';
import { Refused, type Actor, type LocalDate } from '#rules';
import { meetingSubject, type MeetingSubject } from './meeting.subject.js';

export type { EarlierMeeting };

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
    private readonly check: CheckQueries,
  ) {}

  /** Three statements; two more when its minutes wait to be confirmed, one when a supplement can go out. */
  async find(actor: Actor, { slug, date }: MeetingAddress): Promise<MeetingSubject> {
    const meeting = await this.queries.find(actor, { committee: slug, heldOn: date });
    const calendar = await this.queries.calendar(meeting.councilId);
    const deadline = publicationDeadline(meeting.heldOn, calendar);
    const isLate = this.queries.today() > deadline.due;
    const laterMinutes = await this.laterMinutes(meeting);
    const withdrawnBecause = await this.withdrawnBecause(meeting);
    const late = await this.late(meeting);
    const known = { deadline, isLate, laterMinutes, withdrawnBecause, late, calendar };
    return meetingSubject(actor, meeting, known);
  }

  /** The same, or the day to which the meeting that was to be held then was moved: old addresses lead on. */
  async findOrMoved(
    actor: Actor,
    at: MeetingAddress,
  ): Promise<MeetingSubject | { readonly movedTo: LocalDate }> {
    try {
      return await this.find(actor, at);
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.kind !== 'absent') throw refused;
      const asked = { committee: at.slug, heldOn: at.date };
      const movedTo = await this.queries.movedTo(actor, asked);
      if (movedTo === null) throw refused;
      return { movedTo };
    }
  }

  /** Every date before a meeting, of the law and of the committee's timetable. One statement. */
  countdown({ meeting, calendar }: MeetingSubject): Promise<readonly CountdownDate[]> {
    return this.dates.of(meeting, calendar);
  }

  /** The same dates with who was asked to come. One statement. */
  ahead({ meeting, calendar }: MeetingSubject): ReturnType<CountdownQueries['withRequests']> {
    return this.dates.withRequests(meeting, calendar);
  }

  private async late({ id, state }: MeetingView): Promise<readonly LatePaper[]> {
    return state === 'agenda published' || state === 'supplemented' ? this.check.late(id) : [];
  }

  /** Other meetings of the council on the same day, on whose rising this one may begin. One statement. */
  earlier({ meeting }: MeetingSubject): Promise<readonly EarlierMeeting[]> {
    return this.queries.earlier(meeting);
  }

  private async withdrawnBecause({ id, state }: MeetingView) {
    return state === 'minutes published' ? this.minutes.withdrawnBecause(id) : null;
  }

  private async laterMinutes({ state, committeeId, heldOn }: MeetingView) {
    return state === 'minutes published' ? this.queries.minutesAfter(committeeId, heldOn) : [];
  }
}
