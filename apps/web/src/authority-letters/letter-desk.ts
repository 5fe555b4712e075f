import { Injectable } from '@nestjs/common';
import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
  type LetterView,
  type ToBeSent,
} from '#records/authority-letters';
import { MeetingsQueries, type MeetingView } from '#records/meetings';
import { sendWithin, type Actor, type LocalDate } from '#rules';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import type { LetterAddress } from './letter-address.js';
import { letterSubject, type LetterSubject } from './letter.subject.js';

/** A meeting with its letters and what waits for one. */
export interface LettersOfMeeting {
  readonly meeting: MeetingView;
  readonly letters: readonly LetterView[];
  readonly waiting: readonly ToBeSent[];
  /** The last day on which they are sent in time, by the council's policy. */
  readonly sendBy: LocalDate;
}

/** The services behind letters to authorities, and a meeting's letters for one person. */
@Injectable()
export class LetterDesk {
  constructor(
    readonly queries: AuthorityLettersQueries,
    readonly preparing: PreparingLettersService,
    readonly letters: AuthorityLettersService,
    readonly sending: SendingLettersService,
    private readonly meetings: MeetingsQueries,
  ) {}

  /** The letters of a meeting. Four statements. */
  async ofMeeting(actor: Actor, { slug, date }: MeetingAddress): Promise<LettersOfMeeting> {
    const asked = { committee: slug, heldOn: date };
    const meeting = await this.meetings.find(actor, asked);
    const letters = await this.queries.ofMeeting(actor, asked);
    const waiting = await this.queries.toBeSent(meeting.id);
    const calendar = await this.queries.calendar(meeting.councilId);
    return { meeting, letters, waiting, sendBy: sendWithin(meeting.heldOn, calendar) };
  }

  /** One letter for one person, as it stands today. Two statements. */
  async find(actor: Actor, { slug, date, letter }: LetterAddress): Promise<LetterSubject> {
    const found = await this.queries.find(actor, { committee: slug, heldOn: date, letter });
    const calendar = await this.queries.calendar(found.councilId);
    return letterSubject(actor, found, { calendar, today: this.queries.today() });
  }
}
