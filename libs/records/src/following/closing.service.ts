import { Injectable } from '@nestjs/common';
import type { Closure } from '#rules';
import { newId } from '#platform';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, textOf, type Act, type Done } from '../record/index.js';
import { minuteFacts } from './minute-facts.js';
import { progressClock } from './progress-clock.js';

export interface ClosingForm {
  readonly kind: Closure | null;
  readonly reason: string;
  readonly resolutionId: string;
  readonly successor: string | null;
}

/** Closing and reopening: only by the committee, with the minute of a carried resolution; and what the chair may do. */
@Injectable()
export class ClosingService {
  constructor(private readonly recorder: Recorder) {}

  close(act: Act, form: ClosingForm): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'close',
      prepare: async (row, { tx }) => {
        const { authority, madeOn } = await addresseeFacts(tx, row.id);
        const { resolutionId } = form;
        const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
        return {
          facts: {
            authority,
            reason: form.reason,
            ...(form.kind === null ? {} : { kind: form.kind }),
            ...(form.successor === null ? {} : { successor: form.successor }),
            ...(await minuteFacts(tx, cited, madeOn)),
          },
        };
      },
      also: async (tx, moved) => {
        await tx.query(
          `INSERT INTO closures (id, addressee_id, resolution_id, kind, reason, successor, closed_on)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [
            newId(),
            moved.id,
            form.resolutionId,
            form.kind,
            form.reason,
            form.successor,
            this.recorder.today(),
          ],
        );
      },
    });
  }

  reopen(
    act: Act,
    form: { readonly resolutionId: string; readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'reopen',
      prepare: async (row, { tx, today, calendar }) => {
        const { madeOn } = await addresseeFacts(tx, row.id);
        const { reason, resolutionId } = form;
        const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
        return {
          facts: { reason, ...(await minuteFacts(tx, cited, madeOn)) },
          clock: progressClock(today, calendar()),
        };
      },
    });
  }

  escalate(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.chairActs(act, 'escalate', form);
  }

  pause(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.chairActs(act, 'pause', form);
  }

  resume(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'resume',
      prepare: async (_row, { today, calendar }) => ({
        facts: { reason: form.reason },
        clock: progressClock(today, calendar()),
      }),
    });
  }

  private chairActs(
    act: Act,
    command: 'escalate' | 'pause',
    form: { reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'addressee',
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }
}
