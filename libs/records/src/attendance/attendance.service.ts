import { Injectable } from '@nestjs/common';
import { refuse, type EventName, type Facts } from '#rules';
import { newId } from '#platform';
import { Recorder, revise, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { ATTENDED, lockToRecord, refuseUnexplained, SAT } from './attendance-lock.js';
import { CAPACITIES, type Arrival, type Attendee } from './attendee.js';
import { itemInWords } from './item-of-meeting.js';
import { keepQuorum } from './keep-quorum.js';
import { movePerson } from './move-person.js';
import { newAttendance } from './new-attendance.js';
import { strikeAttendance } from './strike-attendance.js';
import { writeAttendance } from './write-attendance.js';

const RECORDING = { action: 'run meeting', states: ATTENDED } as const;
const SITTING = { action: 'run meeting', states: SAT } as const;

/** Somebody recorded who goes or comes back. */
export interface Movement extends Arrival {
  readonly attendanceId: string;
  readonly kind: 'left' | 'returned';
}

/** Who attends a meeting. Every act is one on the meeting: `act.id` is its id, and its history tells it. */
@Injectable()
export class AttendanceService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Records somebody as present, from the publication of the agenda until the minutes are drafted; once the meeting has
   * begun they arrive, during an item if one is named. Refuses who is recorded already, who may not attend in that
   * capacity, and after the meeting who is recorded without a reason. Returns the id of the attendance.
   */
  record(act: Act, attendee: Attendee, arrival: Arrival): Promise<string> {
    return this.recorder.writeOnce(act, ['attends', act.id, attendee, arrival], async (tx) => {
      const meeting = await lockToRecord(tx, act, RECORDING);
      refuseUnexplained(meeting, arrival.reason);
      const one = await newAttendance(tx, meeting, attendee);
      const hasBegun = SAT.includes(meeting.state);
      const title = hasBegun ? await itemInWords(tx, meeting.id, arrival.agendaItemId) : null;
      const id = newId();
      const itemId = arrival.agendaItemId;
      const arrived = hasBegun ? { agendaItemId: itemId, now: this.recorder.now() } : null;
      await writeAttendance(tx, { id, meetingId: meeting.id, one, arrived });
      const reason = arrival.reason === null ? {} : { reason: arrival.reason };
      const facts = { owner: one.owner, ...(one.before === null ? {} : { before: one.before }) };
      const kind = one.capacity === 'member' ? {} : { kind: CAPACITIES[one.capacity] };
      const told = { ...facts, ...kind, ...reason };
      await this.tell(tx, act, { event: 'attendance.recorded', facts: told });
      if (title !== null) {
        const arrivedIn = { owner: one.owner, title };
        await this.tell(tx, act, { event: 'person.arrived', facts: arrivedIn });
      }
      await this.keepQuorum(tx, act);
      return id;
    });
  }

  /** Takes off somebody recorded by mistake, and says why. Refuses who moved, seconded or cast a vote. */
  strike(act: Act, form: { readonly attendanceId: string; readonly reason: string }) {
    return this.recorder.writeOnce(act, ['strike', act.id, form], async (tx) => {
      const { id: meetingId } = await lockToRecord(tx, act, RECORDING);
      const owner = await strikeAttendance(tx, { meetingId, attendanceId: form.attendanceId });
      const facts = { owner, reason: form.reason };
      await this.tell(tx, act, { event: 'attendance.struck', facts });
      await this.keepQuorum(tx, act);
    });
  }

  /** Records that somebody left or came back, during an item or between two. After the meeting it needs a reason. */
  move(act: Act, { attendanceId, kind, agendaItemId, reason }: Movement): Promise<void> {
    const asked = ['moves', act.id, attendanceId, kind, agendaItemId, reason];
    return this.recorder.writeOnce(act, asked, async (tx) => {
      const meeting = await lockToRecord(tx, act, SITTING);
      refuseUnexplained(meeting, reason);
      const at = { meetingId: meeting.id, attendanceId, agendaItemId, reason };
      const why = { because: null, interestId: null };
      await movePerson(tx, { ...at, ...why, kind, actor: act.actor, now: this.recorder.now() });
    });
  }

  /** Says how many members of the public came, beside those recorded by name. Refuses what is no count. */
  countPublic(act: Act, form: { readonly count: number; readonly reason: string | null }) {
    const { count, reason } = form;
    return this.recorder.writeOnce(act, ['public', act.id, form], async (tx) => {
      refuseUnexplained(await lockToRecord(tx, act, RECORDING), reason);
      if (!Number.isInteger(count) || count < 0) {
        refuse('field-wrong', 'Enter how many came, such as 12.', 'count');
      }
      const owner = count === 1 ? '1 member of the public' : `${count} members of the public`;
      const facts = { owner, ...(reason === null ? {} : { reason }) };
      const told = { event: 'attendance.recorded', facts, now: this.recorder.now() } as const;
      const columns = { public_present: count };
      await revise(tx, { ...told, kind: 'meeting', id: act.id, actor: act.actor, columns });
    });
  }

  private tell(
    tx: Tx,
    { actor, id }: Act,
    told: { readonly event: EventName; readonly facts: Facts },
  ): Promise<void> {
    const now = this.recorder.now();
    return revise(tx, { ...told, kind: 'meeting', id, actor, now, columns: {} });
  }

  private keepQuorum(tx: Tx, { actor, id }: Act): Promise<void> {
    return keepQuorum(tx, { meetingId: id, actor, now: this.recorder.now() });
  }
}
