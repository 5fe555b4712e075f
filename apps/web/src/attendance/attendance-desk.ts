import { Injectable } from '@nestjs/common';
import {
  ApologiesService,
  AttendanceChoicesQueries,
  AttendanceQueries,
  AttendanceService,
  type AttendanceChoices,
  type AttendanceLine,
  type AttendanceLists,
  type AwayLine,
} from '#records/attendance';
import type { MeetingView } from '#records/meetings';
import { may, refuse, type Actor } from '#rules';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';

/** How somebody at a meeting is named by an address: an attendance, or a person with a seat. */
export interface AttendeeAddress extends MeetingAddress {
  readonly id?: string;
}

/** The attendance of a meeting for whoever may record it. */
export interface AttendanceSubject {
  readonly meeting: MeetingView;
  readonly caption: string;
  readonly lists: AttendanceLists;
  readonly choices: AttendanceChoices;
  /** The one the address names, when it names one. */
  readonly somebody: AttendanceLine | AwayLine | null;
}

/** The services behind the attendance of a meeting, and the attendance for one person. */
@Injectable()
export class AttendanceDesk {
  constructor(
    private readonly meetings: MeetingDesk,
    private readonly queries: AttendanceQueries,
    private readonly choices: AttendanceChoicesQueries,
    readonly attendance: AttendanceService,
    readonly apologies: ApologiesService,
  ) {}

  /** Refuses who may only read, and somebody who is not at the meeting and has no seat. Seven statements. */
  async find(actor: Actor, at: AttendeeAddress): Promise<AttendanceSubject> {
    const { meeting, caption } = await this.meetings.find(actor, at);
    const { councilId, committeeId } = meeting;
    if (!may(actor, 'run meeting', { councilId, committeeId })) {
      refuse('not-permitted', 'Your role does not let you record who is present.');
    }
    const lists = await this.queries.now(meeting.id);
    const choices = await this.choices.of(meeting.id);
    return { meeting, caption, lists, choices, somebody: somebodyOf(lists, at.id) };
  }
}

function somebodyOf(lists: AttendanceLists, id: string | undefined) {
  if (id === undefined) return null;
  const here = everybodyHere(lists).find(({ attendanceId }) => attendanceId === id);
  const away = [...lists.apologies, ...lists.absent].find(({ personId }) => personId === id);
  const seated = everybodyHere(lists).find(({ personId }) => personId === id);
  return here ?? away ?? seated ?? refuse('not-found', 'Nobody of that name is at this meeting.');
}

/** Everybody recorded at a meeting, in the order of the minutes. */
export const everybodyHere = (lists: AttendanceLists): readonly AttendanceLine[] => [
  ...lists.members,
  ...lists.substitutes,
  ...lists.coOptees,
  ...lists.councillors,
  ...lists.officers,
  ...lists.partners,
  ...lists.public,
];
