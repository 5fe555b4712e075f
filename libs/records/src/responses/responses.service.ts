import { Injectable } from '@nestjs/common';
import type { Decision, LocalDate } from '#rules';
import { newId } from '#platform';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import { Response } from './response.entity.js';

/** An authority's written answer, as its form holds it. */
export interface ResponseForm {
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly targetDate: LocalDate | null;
  /** `online`, or how a reply logged by an officer came: `post`, `email`. */
  readonly how: string;
  /** The local date a reply that came on paper was received; an answer submitted online is of today. */
  readonly receivedOn?: LocalDate | null;
}

/** What an authority does with a recommendation it was sent, and the officer's check of its answer. */
@Injectable()
export class ResponsesService {
  constructor(private readonly recorder: Recorder) {}

  acknowledge(act: Act, form: { readonly on: LocalDate }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'acknowledge',
      prepare: async (row, { tx }) => {
        const { authority, sentOn } = await addresseeFacts(tx, row.id);
        return {
          facts: { authority, on: form.on, ...(sentOn === null ? {} : { notBefore: sentOn }) },
          set: { acknowledged_on: form.on },
        };
      },
    });
  }

  /**
   * Submits the answer, or logs one that came on paper. It counts on the London date of the present instant, or on
   * the date it was received, and the clock stops as met on that date; the instant it was written down is kept beside
   * it. Refuses, all at once, whatever an answer submitted online lacks; one on paper is taken as it came.
   */
  respond(act: Act, form: ResponseForm): Promise<Done> {
    const responseId = newId();
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'respond',
      prepare: async (row, { tx }) => {
        const { authority, answerableFrom } = await addresseeFacts(tx, row.id);
        const on = this.receivedOn(form);
        return {
          facts: {
            authority,
            how: form.how,
            ...(on === null ? {} : { on }),
            ...(answerableFrom === null ? {} : { notBefore: answerableFrom }),
            ...given(form),
          },
          ...(on === null ? {} : { clock: { do: 'stop', on } }),
          payload: { response: responseId },
        };
      },
      also: async (tx, moved) => {
        const number = (await tx.countBy(Response, { addresseeId: moved.id })) + 1;
        await tx.query(
          `INSERT INTO responses (id, addressee_id, number, decision, reason, action, owner, target_date,
             submitted_at, submitted_on, submitted_by, how)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            responseId,
            moved.id,
            number,
            form.decision,
            form.reason,
            form.action,
            form.owner,
            form.targetDate,
            this.recorder.now(),
            this.receivedOn(form),
            act.actor.name,
            form.how,
          ],
        );
      },
    });
  }

  private receivedOn({ how, receivedOn }: ResponseForm): LocalDate | null {
    return how === 'online' ? this.recorder.today() : (receivedOn ?? null);
  }

  /** Returns an incomplete answer, saying what is missing. The clock goes on from where it was: it is not reset. */
  return(act: Act, form: { readonly missing: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'return',
      prepare: async (row, { tx }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        return { facts: { authority, missing: form.missing } };
      },
      also: async (tx, moved) => {
        await tx.query(
          `UPDATE responses SET returned_because = $2
           WHERE addressee_id = $1 AND number = (SELECT max(number) FROM responses WHERE addressee_id = $1)`,
          [moved.id, form.missing],
        );
      },
    });
  }
}

function given(form: ResponseForm) {
  return {
    ...(form.decision === null ? {} : { decision: form.decision }),
    ...(form.reason === null ? {} : { reason: form.reason }),
    ...(form.action === null ? {} : { action: form.action }),
    ...(form.owner === null ? {} : { owner: form.owner }),
    ...(form.targetDate === null ? {} : { targetDate: form.targetDate }),
  };
}
