import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type MotionAsked } from '#rules';
import { quorumNow, whoMayVote } from '../attendance/index.js';
import { Recorder, textOf, type Act, type Done } from '../record/index.js';
import { asItsKindNeeds, draftMotion, type MotionDraft } from './draft-motion.js';
import { draftOutcomes } from '../outcomes/index.js';
import { fallsWithIt } from './falls-with-it.js';
import { holdMeetingOf, motionInSession } from './hold-meeting.js';
import { setAmendmentAside } from './open-amendment.js';
import { voterNamed } from './voter-named.js';
import { wordsInHistory } from './words-in-history.js';

/** The words of a motion, and what its kind asks beside them. */
export interface MotionWords {
  readonly wording: string;
  readonly details?: MotionAsked['details'];
}

/** A motion whose words are being changed, and the agenda it may name items of. */
export interface ChangeableMotion {
  readonly kind: MotionAsked['kind'];
  readonly agenda: readonly { readonly id: string; readonly number: number }[];
}

/** Motions before a committee: drafted, moved, seconded, put, withdrawn. Who moves or seconds is named by attendance id or by name. */
@Injectable()
export class ResolutionsService {
  constructor(private readonly recorder: Recorder) {}

  /** Drafts a motion on an item of a meeting. */
  draft(actor: Actor, draft: MotionDraft, key?: string): Promise<Done> {
    return this.recorder.writeOnce({ actor, key }, ['motion', draft], (tx) =>
      draftMotion(tx, { actor, draft, now: this.recorder.now() }),
    );
  }

  /** What the words of a motion can name: its kind, and the items of its agenda. Refuses with `not-found`. One statement. */
  async whatIsChanged(id: string): Promise<ChangeableMotion> {
    const [found] = await this.recorder.dataSource.query<ChangeableMotion[]>(
      `SELECT r.kind, (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number))
         FROM agenda_items i WHERE i.meeting_id = r.meeting_id AND i.removed_on IS NULL) AS agenda
       FROM resolutions r WHERE r.id = $1`,
      [id],
    );
    return found ?? refuse('not-found', 'There is no such motion.');
  }

  /** Changes the words of a motion nobody has moved yet. */
  change(act: Act, form: MotionWords): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'change',
      prepare: async (row, { tx }) => {
        const { kind } = row.columns as Pick<MotionAsked, 'kind'>;
        const asked = { kind, ...form };
        const { wording, details } = await asItsKindNeeds(tx, textOf(row, 'meeting_id'), asked);
        const asJson = details === null ? null : JSON.stringify(details);
        return {
          facts: { text: wordsInHistory(wording) },
          set: { wording: wording.trim(), details: asJson },
        };
      },
    });
  }

  move(act: Act, form: { readonly mover: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'move',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const at = await motionInSession(tx, row);
        const mover = await voterNamed(tx, { ...at, typed: form.mover, field: 'mover' });
        return {
          facts: { mover: mover.name },
          set: { mover: mover.name, mover_id: mover.attendanceId },
        };
      },
      also: async (tx, { id }) => {
        const by = { actor: act.actor, now: this.recorder.now() };
        await draftOutcomes(tx, { resolutionId: id, ...by });
      },
    });
  }

  second(act: Act, form: { readonly seconder: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'second',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const at = await motionInSession(tx, row);
        const named = { ...at, typed: form.seconder, field: 'seconder' };
        const { name, attendanceId } = await voterNamed(tx, named);
        return {
          facts: { seconder: name, mover: textOf(row, 'mover') },
          set: { seconder: name, seconder_id: attendanceId },
        };
      },
    });
  }

  /** Puts the motion to the vote; not without a quorum in the room. */
  put(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'resolution',
      command: 'put',
      before: (tx) => holdMeetingOf(tx, act.id),
      prepare: async (row, { tx }) => {
        const at = await motionInSession(tx, row);
        const { quorum, isQuorate } = await quorumNow(tx, at);
        const voters = (await whoMayVote(tx, at)).map(({ name }) => name);
        return { facts: { quorum, voters, quorate: isQuorate } };
      },
    });
  }

  /** Withdraws the motion, and the amendment before the committee with it. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'resolution',
      command: 'withdraw',
      prepare: () => ({ facts: { reason: form.reason } }),
      also: async (tx, { id }) => {
        await setAmendmentAside(tx, id);
        const by = { actor: act.actor, now: this.recorder.now() };
        await fallsWithIt(tx, { resolutionId: id, ...by });
      },
    });
  }
}
