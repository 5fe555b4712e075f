import { Injectable } from '@nestjs/common';
import { addDays, dateInWords, refuse, SEATS, type LocalDate, type Seat } from '#rules';
import { newId } from '#platform';
import { personChosen, type PersonChosen } from '../people/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { keepCommittee } from './keep-committee.js';
import { Membership } from './membership.entity.js';
import { chairAfter, lockedSeat, seatsAfter } from './seats.queries.js';
import { rolesBySeats } from './seats-and-roles.js';

/** A seat to be taken, from a local date. */
export interface NewSeat {
  readonly who: PersonChosen;
  readonly kind: Seat;
  readonly isVoting: boolean;
  readonly from: LocalDate;
}

/** Who sits on a committee, from when until when. A seat brings its role, and its end takes it, in the same transaction. */
@Injectable()
export class MembershipsService {
  constructor(private readonly recorder: Recorder) {}

  /** Seats somebody. Refuses a second seat at one time, and a second chair: the chair is changed. */
  seat(act: Act, form: NewSeat): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['seat', form],
      change: async (tx, { id: committeeId, councilId }) => {
        const { kind, from } = form;
        const person = await personChosen(tx, form.who, { councilId, now: this.recorder.now() });
        await refuseSecondSeat(tx, { committeeId, personId: person.id, from });
        const chair = kind === 'chair' ? await chairAfter(tx, committeeId, from) : null;
        if (chair !== null) {
          refuse('field-wrong', `${chair.name} has the chair: change the chair instead.`, 'kind');
        }
        await this.insert(tx, { committeeId, personId: person.id, ...form });
        await this.roles(tx, committeeId);
        return {
          event: 'member.seated',
          facts: { owner: person.name, kind: seatInWords(form), on: from },
        };
      },
    });
  }

  /** Ends a seat with its last day. Refuses a day before it began, and a seat that has ended already. */
  end(
    act: Act,
    form: {
      readonly membershipId: string;
      readonly lastDay: LocalDate;
      readonly reason: string | null;
    },
  ): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['end', form],
      change: async (tx, { id: committeeId }) => {
        const seat = await lockedSeat(tx, committeeId, form.membershipId);
        if (seat === null)
          refuse('field-wrong', 'Choose a seat that has not ended.', 'membershipId');
        if (form.lastDay < seat.from) {
          refuse(
            'field-wrong',
            `The seat began on ${dateInWords(seat.from)}: choose that day or a later one.`,
            'lastDay',
          );
        }
        await tx.update(Membership, { id: seat.id }, { validTo: form.lastDay });
        await this.roles(tx, committeeId);
        const reason = form.reason === null ? {} : { reason: form.reason };
        return {
          event: 'member.unseated',
          facts: { owner: seat.name, kind: seatInWords(seat), on: form.lastDay, ...reason },
        };
      },
    });
  }

  /** Changes the chair from a day: whoever had it sits on as a member if they are to, and the new chair leaves their own seat. */
  changeChair(
    act: Act,
    form: { readonly who: PersonChosen; readonly from: LocalDate; readonly staysMember: boolean },
  ): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['chair', form],
      change: async (tx, { id: committeeId, councilId }) => {
        const { from, staysMember } = form;
        const lastDay = addDays(from, -1);
        const person = await personChosen(tx, form.who, { councilId, now: this.recorder.now() });
        const before = await chairAfter(tx, committeeId, from);
        if (before?.personId === person.id) {
          refuse('field-wrong', `${person.name} has the chair already.`, 'personId');
        }
        const own = await seatsAfter(tx, { committeeId, personId: person.id, from });
        for (const seat of [...own, ...(before === null ? [] : [before])]) {
          if (seat.from >= from) {
            refuse(
              'field-wrong',
              `${seat.name} has a seat from ${dateInWords(seat.from)}: choose a later day.`,
              'from',
            );
          }
          await tx.update(Membership, { id: seat.id }, { validTo: lastDay });
        }
        const chair = { committeeId, isVoting: true, from };
        await this.insert(tx, { ...chair, personId: person.id, kind: 'chair' });
        if (before !== null && staysMember) {
          await this.insert(tx, { ...chair, personId: before.personId, kind: 'member' });
        }
        await this.roles(tx, committeeId);
        const after = before === null ? {} : { before: before.name };
        return { event: 'chair.changed', facts: { owner: person.name, on: from, ...after } };
      },
    });
  }

  /** Lets today's seats decide who holds the roles of members and chairs: the daily work of dates that have come. */
  settleRoles(): Promise<number> {
    return this.recorder.write((tx) =>
      rolesBySeats(tx, {
        committeeId: null,
        today: this.recorder.today(),
        now: this.recorder.now(),
      }),
    );
  }

  private async roles(tx: Tx, committeeId: string): Promise<void> {
    await rolesBySeats(tx, { committeeId, today: this.recorder.today(), now: this.recorder.now() });
  }

  private async insert(
    tx: Tx,
    seat: {
      readonly committeeId: string;
      readonly personId: string;
      readonly kind: Seat;
      readonly isVoting: boolean;
      readonly from: LocalDate;
    },
  ): Promise<void> {
    const { committeeId, personId, kind, isVoting, from } = seat;
    const dates = { validFrom: from, validTo: null };
    await tx.insert(Membership, { id: newId(), committeeId, personId, kind, isVoting, ...dates });
  }
}

async function refuseSecondSeat(
  tx: Tx,
  asked: { readonly committeeId: string; readonly personId: string; readonly from: LocalDate },
): Promise<void> {
  const [seat] = await seatsAfter(tx, asked);
  if (seat === undefined) return;
  refuse(
    'already-done',
    `${seat.name} sits there already, from ${dateInWords(seat.from)}: end that seat first.`,
    'personId',
  );
}

const seatInWords = ({
  kind,
  isVoting,
}: {
  readonly kind: Seat;
  readonly isVoting: boolean;
}): string => `${SEATS[kind].toLowerCase()}${isVoting ? '' : ' without a vote'}`;
