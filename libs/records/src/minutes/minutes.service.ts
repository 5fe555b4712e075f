import { Injectable } from '@nestjs/common';
import { howTheChairAgreed, refuse, type MinutesDocument } from '#rules';
import { freezeMinutes, minutesWithdrawnBecause } from '../published-minutes/index.js';
import { dateOf, Recorder, textOf, type Act, type Done, type LockedRow } from '../record/index.js';
import { moveMinutes } from '../resolutions/index.js';
import type { Tx } from '../transaction/index.js';
import { citedMinute } from './cited-minute.js';
import { draftMinutes } from './draft-minutes.js';
import { minutesDocument } from './minutes-document.js';

/** The minute that confirmed them; `again` is said of minutes whose draft was withdrawn, once what was wrong is put right. */
export interface Confirmation {
  readonly resolutionId: string;
  readonly again?: boolean;
}

/** The minutes of a meeting: drafted, approved by the chair, published as a draft, and confirmed at a later meeting. */
@Injectable()
export class MinutesService {
  constructor(private readonly recorder: Recorder) {}

  /** Drafts the minutes from what was recorded: every carried resolution is entered in them. */
  draft(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'meeting',
      command: 'draft-minutes',
      prepare: () => ({ facts: {} }),
      also: async (tx, { id, row }) => {
        const committeeId = textOf(row, 'committee_id');
        const { councilId } = row.place;
        await draftMinutes(tx, { meetingId: id, councilId, committeeId, now: this.recorder.now() });
        await moveMinutes(tx, { meetingId: id, command: 'minute', ...this.by(act) });
      },
    });
  }

  /** Asks the chair to approve the drafted minutes. */
  submit(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'meeting',
      command: 'submit-minutes',
      prepare: () => ({ facts: {} }),
      also: (tx, { id }) => this.remark(tx, id, null),
    });
  }

  /** The chair returns the minutes, and says what is to be corrected. */
  return(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'return-minutes',
      prepare: () => ({ facts: { reason: form.reason } }),
      also: (tx, { id }) => this.remark(tx, id, form.reason),
    });
  }

  /** The chair approves the minutes; an officer who records it says how the chair agreed. */
  approve(act: Act, form: { readonly how: string | null }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'approve-minutes',
      prepare: (row) => ({ facts: howTheChairAgreed(act.actor, row.place, form.how) }),
      also: async (tx, { id, row }) => {
        const { how } = howTheChairAgreed(act.actor, row.place, form.how);
        await tx.query(
          'UPDATE minutes SET approved_on = $2, approved_by = $3, approved_how = $4 WHERE meeting_id = $1',
          [id, this.recorder.today(), act.actor.name, how ?? null],
        );
      },
    });
  }

  /** Publishes them as a draft: what the public reads is frozen, and what is not for publication apart from it. */
  publish(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'meeting',
      command: 'publish-minutes',
      prepare: () => ({ facts: {} }),
      also: (tx, { row }) => this.freeze(tx, { act, row, confirmed: null }),
    });
  }

  /** Why the draft minutes of a meeting were withdrawn; null when they were not. */
  withdrawnBecause(meetingId: string): Promise<string | null> {
    return minutesWithdrawnBecause(this.recorder.dataSource.manager, meetingId);
  }

  /**
   * Confirms the minutes by a carried resolution of a later meeting of the same committee; refuses one of the same day or
   * before, and minutes whose draft was withdrawn unless they are to be published `again`.
   */
  confirm(act: Act, form: Confirmation): Promise<Done> {
    const cited = (tx: Tx, row: LockedRow<'meeting'>) =>
      citedMinute(tx, {
        resolutionId: form.resolutionId,
        committeeId: textOf(row, 'committee_id'),
        heldOn: dateOf(row, 'held_on'),
      });
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'confirm-minutes',
      prepare: async (row, { tx }) => {
        if (form.again !== true) await refuseWithdrawn(tx, row.id);
        const found = await cited(tx, row);
        return {
          facts: found === null ? {} : { minute: found.minute, minutedOn: found.decidedOn },
        };
      },
      also: async (tx, { id, row }) => {
        await moveMinutes(tx, { meetingId: id, command: 'confirm', ...this.by(act) });
        const found = await cited(tx, row);
        if (found === null) return;
        const confirmed = { minute: found.minute, on: found.decidedOn };
        await this.freeze(tx, { act, row, confirmed });
      },
    });
  }

  private async freeze(
    tx: Tx,
    frozen: {
      readonly act: Act;
      readonly row: LockedRow<'meeting'>;
      readonly confirmed: MinutesDocument['confirmed'];
    },
  ): Promise<void> {
    const { act, row, confirmed } = frozen;
    const meetingId = row.id;
    const publicMinutes = await minutesDocument(tx, { meetingId, part: 'public', confirmed });
    const exempt = await minutesDocument(tx, { meetingId, part: 'exempt', confirmed });
    await freezeMinutes(tx, {
      meetingId,
      councilId: row.place.councilId,
      committeeId: textOf(row, 'committee_id'),
      publicMinutes,
      exemptMinutes: exempt.blocks.length === 0 ? null : exempt,
      actor: act.actor,
      on: this.recorder.today(),
      now: this.recorder.now(),
    });
  }

  private async remark(tx: Tx, meetingId: string, remark: string | null): Promise<void> {
    await tx.query('UPDATE minutes SET chairs_remark = $2 WHERE meeting_id = $1', [
      meetingId,
      remark,
    ]);
  }

  private by({ actor }: Act) {
    return { actor, now: this.recorder.now() };
  }
}

/** Confirmed minutes are published: what was taken back does not come back unseen. */
async function refuseWithdrawn(tx: Tx, meetingId: string): Promise<void> {
  if ((await minutesWithdrawnBecause(tx, meetingId)) === null) return;
  refuse(
    'field-missing',
    'The draft of these minutes was withdrawn. Put right what was wrong, by a correction with its minute, then say that they are to be published again.',
    'again',
  );
}
