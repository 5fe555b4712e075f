import { Injectable } from '@nestjs/common';
import {
  leavesRoom,
  may,
  refuse,
  registrationDue,
  sentenceOf,
  type RegisterCategory,
} from '#rules';
import { newId } from '#platform';
import {
  begin,
  dateOf,
  Recorder,
  textOf,
  transition,
  type Act,
  type Done,
  type LockedRow,
} from '../record/index.js';
import { enterInterest, keepsRegister, openRegister } from '../register/index.js';
import type { Tx } from '../transaction/index.js';
import type { Declaration } from './declaration.js';
import { leaveFor, leaveNow } from './leave-for.js';
import { lockToDeclare, whenDeclared } from './meeting-declared-at.js';
import { refuseWrongDeclaration } from './refuse-declaration.js';

/** How a declared interest is entered in the register: as an entry that is there, or as a new one in the member's words. */
export interface Registering {
  readonly entryId: string | null;
  readonly category: RegisterCategory | null;
  readonly nature: string | null;
}

/** Interests declared at a meeting, and what follows: leaving the room, and the register. */
@Injectable()
export class InterestsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Declares an interest; `act.id` is the meeting's. A disclosable pecuniary one that is not on the register is to be
   * registered within 28 days beginning with today. Declared during its item, it takes its member out of the room.
   */
  declare(act: Act, declaration: Declaration): Promise<Done> {
    return this.recorder.writeOnce(act, ['declare', act.id, declaration], async (tx) => {
      const { actor } = act;
      const now = this.recorder.now();
      const meeting = await lockToDeclare(tx, act, act.id);
      const who = await refuseWrongDeclaration(tx, { actor, meeting }, declaration);
      const { kind, dispensation, itemId } = declaration;
      const isDispensed = dispensation !== null;
      const leaves = leavesRoom({ kind, isDispensed, says: declaration.leaves });
      const when = declaration.when ?? whenDeclared(meeting, itemId);
      const id = newId();
      const event = 'interest.declared';
      const facts = {
        owner: who.name,
        kind,
        ...(who.item === null ? {} : { title: who.item.title }),
      };
      await begin(tx, {
        kind: 'interest',
        id,
        actor,
        now,
        event,
        facts,
        columns: {
          council_id: meeting.councilId,
          committee_id: meeting.committeeId,
          meeting_id: meeting.id,
          agenda_item_id: itemId,
          person_id: declaration.personId,
          kind,
          nature: declaration.nature,
          is_sensitive: declaration.isSensitive,
          declared_when: when,
          declared_on: when === 'before' ? this.recorder.today() : meeting.heldOn,
          leaves_room: leaves,
          dispensation_reason: dispensation?.reason ?? null,
          dispensation_by: dispensation?.by ?? null,
          registered_interest_id: declaration.entryId,
          number: await nextIn(tx, meeting.id),
        },
      });
      const isElsewhere =
        itemId !== null && meeting.openItemId !== null && itemId !== meeting.openItemId;
      if (leaves && when === 'during' && !isElsewhere) {
        const { personId } = declaration;
        await leaveNow(tx, { meeting, interestId: id, itemId, personId, actor, now });
      }
      const sentence = sentenceOf(event, facts);
      if (kind !== 'disclosable pecuniary' || declaration.entryId !== null) {
        return { id, state: 'declared', version: 1, sentence };
      }
      const { state, version, sentence: then } = await this.requireRegistration(tx, act, id);
      return { id, state, version, sentence: `${sentence} ${then}` };
    });
  }

  /** Withdraws a declaration, for a reason; its member need not leave any more, nor have it registered. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'interest',
      command: 'withdraw',
      prepare: (row) => {
        if (
          act.actor.id !== textOf(row, 'person_id') &&
          !may(act.actor, 'run meeting', row.place)
        ) {
          refuse('not-permitted', 'Only its member and the officer do this with a declaration.');
        }
        return { facts: { reason } };
      },
    });
  }

  /** Enters a declared interest in its member's register, which stops the 28 days. */
  register(act: Act, form: Registering): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'interest',
      command: 'register',
      prepare: async (row, { tx }) => {
        const { councilId } = row.place;
        const personId = textOf(row, 'person_id');
        const keeps = may(act.actor, 'keep register', row.place);
        if (!keeps && !keepsRegister(act.actor, { councilId, personId })) {
          refuse('not-permitted', 'Only its member and the officer do this with a declaration.');
        }
        const entryId = await this.entryFor(tx, { act, row, form });
        return { facts: {}, set: { registered_interest_id: entryId } };
      },
    });
  }

  /** Writes down that somebody left the room for an interest declared earlier, for the item being taken. */
  leave(act: Act): Promise<void> {
    const now = this.recorder.now();
    return this.recorder.writeOnce(act, ['leave for', act.id], (tx) => leaveFor(tx, act, now));
  }

  private requireRegistration(tx: Tx, { actor }: Act, id: string) {
    return transition(tx, {
      kind: 'interest',
      id,
      actor,
      command: 'require-registration',
      now: this.recorder.now(),
      prepare: (row, { calendar }) => {
        const counted = registrationDue(dateOf(row, 'declared_on'), calendar());
        return {
          facts: { due: counted.due },
          clock: { do: 'start', counted, startEvent: 'the day of disclosure', edge: 'hard' },
        };
      },
    });
  }

  private async entryFor(
    tx: Tx,
    asked: { readonly act: Act; readonly row: LockedRow<'interest'>; readonly form: Registering },
  ): Promise<string> {
    const { act, row, form } = asked;
    const personId = textOf(row, 'person_id');
    const register = await openRegister(tx, { councilId: row.place.councilId, personId });
    if (form.entryId !== null) {
      const [entry] = await tx.query<{ id: string }[]>(
        `SELECT id FROM registered_interests WHERE register_id = $1 AND id::text = $2 AND ended_on IS NULL`,
        [register.id, form.entryId],
      );
      return entry?.id ?? refuse('field-wrong', 'Choose an entry of this register.', 'entry');
    }
    const { category, nature } = form;
    if (category === null) refuse('field-missing', 'Choose the category.', 'category');
    const entry = {
      category,
      nature: nature ?? textOf(row, 'nature'),
      isSensitive: row.columns['is_sensitive'] === true,
    };
    const now = this.recorder.now();
    const { id } = await enterInterest(tx, { register, entry, actor: act.actor, now });
    return id;
  }
}

async function nextIn(tx: Tx, meetingId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM interests WHERE meeting_id = $1',
    [meetingId],
  );
  return row?.next ?? 1;
}
