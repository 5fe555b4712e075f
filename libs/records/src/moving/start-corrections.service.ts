import { Injectable } from '@nestjs/common';
import { compareDates, may, refuse, shortDate, type Actor, type LocalDate } from '#rules';
import type { EntityManager } from 'typeorm';
import { councilCalendar, takeSweepTurn } from '../clocks/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import { applyMoves } from './apply-moves.js';
import type { MovePreview } from './move-preview.js';
import { previewMoves, type MovesAsked } from './preview-moves.js';
import { refuseChanged } from './refuse-changed.js';
import { tellMoved } from './tell-moved.js';

/** The right day, why the wrong one was entered, and the mark of the preview it confirms. */
export interface StartConfirmed {
  readonly on: LocalDate;
  readonly reason: string;
  readonly fingerprint: string;
}

interface Sent {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly authorityId: string;
  readonly sentOn: LocalDate | null;
  readonly madeOn: LocalDate | null;
  readonly version: number;
  readonly isRunning: boolean;
}

/** The day a recommendation was sent, entered wrongly and corrected: its clock is counted from the right day. */
@Injectable()
export class StartCorrectionsService {
  constructor(private readonly recorder: Recorder) {}

  /** What another day of sending would move. Writes nothing. */
  async preview(actor: Actor, addresseeId: string, on: LocalDate): Promise<MovePreview> {
    const { manager } = this.recorder.dataSource;
    const sent = await this.sent(manager, { actor, addresseeId, on });
    return previewMoves(manager, await this.asked(manager, sent, on));
  }

  /** Corrects the day, and moves exactly what was shown. The act's id is the addressee's. */
  correct(act: Act, { on, reason, fingerprint }: StartConfirmed): Promise<Done> {
    const { actor, id: addresseeId } = act;
    return this.recorder.writeOnce(act, ['start', addresseeId, on, reason], async (tx) => {
      await takeSweepTurn(tx);
      await tx.query('SELECT 1 FROM addressees WHERE id = $1 FOR UPDATE', [addresseeId]);
      const sent = await this.sent(tx, { actor, addresseeId, on });
      const asked = await this.asked(tx, sent, on);
      const preview = await previewMoves(tx, asked);
      refuseChanged(preview, fingerprint);
      await applyMoves(tx, preview.clocks, { ...asked, reason, agreedBy: actor.name });
      for (const moved of preview.clocks) {
        await tellMoved(tx, moved, {
          actor,
          now: this.recorder.now(),
          reason,
          councilId: sent.councilId,
          event: 'start.corrected',
          facts: { on },
          columns: { sent_on: on },
        });
      }
      const version = sent.version + preview.clocks.length;
      const sentence = `Day it was sent corrected to ${shortDate(on)}.`;
      return { id: addresseeId, state: 'corrected', version, sentence };
    });
  }

  private async sent(
    manager: EntityManager,
    { actor, addresseeId, on }: { actor: Actor; addresseeId: string; on: LocalDate },
  ): Promise<Sent> {
    const [row] = await manager.query<Sent[]>(
      `SELECT a.id, a.council_id AS "councilId", a.committee_id AS "committeeId", a.authority_id AS "authorityId",
         a.sent_on AS "sentOn", r.made_on AS "madeOn", a.version,
         EXISTS (SELECT 1 FROM clocks c WHERE c.subject_id = a.id AND c.kind = 'response' AND c.state = 'running'
           AND c.started_on = a.sent_on) AS "isRunning"
       FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id WHERE a.id = $1`,
      [addresseeId],
    );
    if (row === undefined || !may(actor, 'correct start', row)) {
      return refuse('not-permitted', 'You do not have the role that may correct this.');
    }
    refuseDay(row, on, this.recorder.today());
    return row;
  }

  private async asked(
    manager: EntityManager,
    { councilId, id }: Sent,
    on: LocalDate,
  ): Promise<MovesAsked> {
    const calendar = await councilCalendar(manager, councilId);
    return {
      clocks: { councilId, ladders: ['response'], subjects: [id] },
      today: this.recorder.today(),
      before: calendar,
      after: calendar,
      recounted: { start: on },
      withMeetings: false,
    };
  }
}

function refuseDay({ isRunning, sentOn, madeOn }: Sent, on: LocalDate, today: LocalDate): void {
  if (!isRunning || sentOn === null) {
    refuse(
      'state-moved-on',
      'No clock runs from the day it was sent, so nothing can be corrected.',
    );
  }
  if (on === sentOn)
    refuse('field-wrong', `It is entered as sent on ${shortDate(on)} already.`, 'on');
  if (on > today) refuse('field-wrong', 'It cannot have been sent on a day to come.', 'on');
  if (madeOn !== null && compareDates(on, madeOn) < 0) {
    refuse(
      'field-wrong',
      `It was made on ${shortDate(madeOn)}: give that day or a later one.`,
      'on',
    );
  }
}
