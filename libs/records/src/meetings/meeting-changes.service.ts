import { Injectable } from '@nestjs/common';
import { dateInWords, may, refuse, type LocalDate, type MeetingState } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { appendOutbox, Recorder, revise, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { recheckDuty } from '../reminders/index.js';
import { lastDayToPublish } from './last-day-to-publish.js';
import { earlierMeetings, risingInWords } from './starts-after.queries.js';

/** When and where a meeting is to be, whole: what stays the same is given as it is. */
export interface MeetingChange {
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  /** The meeting of the same day on whose rising it begins; its own start is then an estimate. Null for its own time. */
  readonly startsAfterId?: string | null;
  /** Needed once the members have been asked to come. */
  readonly reason: string | null;
}

interface Found {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly state: MeetingState;
  readonly version: number;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  readonly startsAfterId: string | null;
  readonly agendaPublishedOn: LocalDate | null;
  readonly calendarSequence: number;
}

type Whole = Pick<Found, 'heldOn' | 'startsAt' | 'venue' | 'startsAfterId'>;

/** A meeting can be put elsewhere until it begins. */
export const CHANGEABLE: readonly MeetingState[] = [
  'planned',
  'convened',
  'agenda published',
  'supplemented',
  'postponed',
];
/** Members were asked to come, and nobody has told them not to. */
const CALLED: readonly MeetingState[] = ['convened', 'agenda published', 'supplemented'];

/** Another date, time or place of a meeting that has not begun; its state stays, and its dates are counted anew. */
@Injectable()
export class MeetingChangesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Changes when or where a meeting is, told as before -> after; who was asked to come is written to. Refuses a day
   * gone by or taken, and a day for which an agenda already public would not have been so five clear days.
   */
  change(act: Act, form: MeetingChange): Promise<Done> {
    return this.recorder.writeOnce(act, ['change meeting', act.id, form], async (tx) => {
      const meeting = await this.lock(tx, act);
      const startsAfterId = startsAfterOf(meeting, form);
      const words = await this.changed(tx, meeting, { ...form, startsAfterId });
      const isCalled = CALLED.includes(meeting.state);
      if (isCalled && (form.reason ?? '') === '') {
        refuse('field-missing', 'The members have been asked to come: give the reason.', 'reason');
      }
      if (form.heldOn !== meeting.heldOn) await this.refuseDay(tx, meeting, form.heldOn);
      const because = form.reason === null ? {} : { reason: form.reason };
      const facts = { ...words, ...because, heldOn: meeting.heldOn };
      const told = { event: 'meeting.changed', facts } as const;
      const now = this.recorder.now();
      const { heldOn, startsAt, venue } = form;
      const columns = {
        held_on: heldOn,
        starts_at: startsAt,
        venue,
        starts_after_id: startsAfterId,
        calendar_sequence: meeting.calendarSequence + 1,
      };
      await revise(tx, {
        kind: 'meeting',
        id: meeting.id,
        actor: act.actor,
        now,
        columns,
        ...told,
      });
      const version = meeting.version + 1;
      if (isCalled) {
        await appendOutbox(tx, {
          councilId: meeting.councilId,
          event: told.event,
          subjectKind: 'meeting',
          subjectId: meeting.id,
          payload: { version, actor: act.actor.id },
          at: now,
        });
      }
      if (heldOn > meeting.heldOn) {
        const lost = { meetingId: meeting.id, lostDay: meeting.heldOn, actor: act.actor, now };
        await recheckDuty(tx, lost);
      }
      const sentence = `Changed from ${words.before} to ${words.after}.`;
      return { id: meeting.id, state: meeting.state, version, sentence };
    });
  }

  private async lock(tx: Tx, act: Act): Promise<Found> {
    const [meeting] = await tx.query<Found[]>(
      `SELECT id, council_id AS "councilId", committee_id AS "committeeId", state, version, held_on AS "heldOn",
         starts_at AS "startsAt", venue, starts_after_id AS "startsAfterId",
         agenda_published_on AS "agendaPublishedOn", calendar_sequence AS "calendarSequence"
       FROM meetings WHERE id = $1 FOR UPDATE`,
      [act.id],
    );
    if (meeting === undefined) refuse('not-found', 'There is no such meeting.');
    if (!may(act.actor, 'plan meeting', meeting)) {
      refuse('not-permitted', 'You do not have the role that may change this meeting.');
    }
    if (!CHANGEABLE.includes(meeting.state)) {
      refuse(
        'state-moved-on',
        `The meeting is ${meeting.state}: its date can no longer be changed.`,
      );
    }
    if (act.version !== undefined && act.version !== meeting.version) {
      refuse('stale-version', 'This meeting changed while you were looking at it: look again.');
    }
    return meeting;
  }

  /** What it was and what it is to be, in words: only the parts that differ. */
  private async changed(tx: Tx, meeting: Found, to: Whole) {
    if (to.startsAfterId !== null && (await this.earlier(tx, meeting, to)) === undefined) {
      const sentence = 'Choose another meeting of the council on the same day.';
      refuse('field-wrong', sentence, 'startsAfterId');
    }
    const from = await this.parts(tx, meeting, meeting);
    const next = await this.parts(tx, meeting, to);
    const differs = from.map((part, index) => part !== next[index]);
    if (!differs.includes(true)) {
      refuse('not-ready', 'Nothing is different: change the date, the time or the place.');
    }
    const only = (parts: readonly string[]) =>
      parts.filter((_, index) => differs[index]).join(', ');
    return { before: only(from), after: only(next) };
  }

  private async parts(tx: Tx, meeting: Found, at: Whole): Promise<readonly string[]> {
    const { heldOn, startsAt, venue } = at;
    const earlier = await this.earlier(tx, meeting, at);
    return [dateInWords(heldOn), startsAt, venue, risingInWords(earlier)];
  }

  private async earlier(tx: Tx, { id, councilId }: Found, { heldOn, startsAfterId }: Whole) {
    if (startsAfterId === null) return undefined;
    const found = await earlierMeetings(tx, { meetingId: id, councilId, heldOn });
    return found.find((one) => one.id === startsAfterId);
  }

  private async refuseDay(tx: Tx, meeting: Found, heldOn: LocalDate): Promise<void> {
    if (heldOn < this.recorder.today()) {
      refuse('field-wrong', 'Choose today or a day to come.', 'heldOn');
    }
    const [other] = await tx.query<unknown[]>(
      'SELECT 1 FROM meetings WHERE committee_id = $1 AND held_on = $2 AND id <> $3',
      [meeting.committeeId, heldOn, meeting.id],
    );
    if (other !== undefined) {
      refuse('already-done', 'The committee meets on that day already: choose another.', 'heldOn');
    }
    if (meeting.agendaPublishedOn === null || heldOn > meeting.heldOn) return;
    const last = lastDayToPublish(heldOn, await councilCalendar(tx, meeting.councilId));
    if (meeting.agendaPublishedOn > last) {
      refuse(
        'field-wrong',
        `The agenda was public from ${dateInWords(meeting.agendaPublishedOn)}; for that day it had to be by ${dateInWords(last)}. Choose a later day.`,
        'heldOn',
      );
    }
  }
}

/** The meeting it begins after, as asked; one that was not asked about stays only on the same day. */
function startsAfterOf(meeting: Found, form: MeetingChange): string | null {
  if (form.startsAfterId !== undefined) return form.startsAfterId;
  return form.heldOn === meeting.heldOn ? meeting.startsAfterId : null;
}
