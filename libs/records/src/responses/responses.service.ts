import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { acknowledging } from './acknowledging.js';
import { answering } from './answering.js';
import { acceptingAnswer, returningAnswer, writeAccepted, writeReturned } from './checking.js';
import { reopenReplyOf } from './reopen-reply.js';
import type { ResponseForm } from './response-form.js';

/** What an authority does with a recommendation it was sent, and the officer's check of its answer. */
@Injectable()
export class ResponsesService {
  constructor(private readonly recorder: Recorder) {}

  acknowledge(act: Act, form: { readonly on: LocalDate }): Promise<Done> {
    const prepare = acknowledging(form.on);
    return this.recorder.move({ act, form, kind: 'addressee', command: 'acknowledge', prepare });
  }

  /**
   * Submits the answer, or logs one that came on paper. It counts on the London date of the present instant, or on
   * the date it was received, and the clock stops as met on that date; the instant it was written down is kept beside
   * it. Refuses, all at once, whatever an answer submitted online lacks; one on paper is taken as it came.
   */
  respond(act: Act, form: ResponseForm): Promise<Done> {
    const { prepare, also } = answering({
      form,
      now: this.recorder.now(),
      today: this.recorder.today(),
      by: act.actor.name,
    });
    return this.recorder.move({ act, form, kind: 'addressee', command: 'respond', prepare, also });
  }

  /** Accepts an answer for consideration: it is whole enough to go to the committee. Its state stays. */
  accept(act: Act): Promise<Done> {
    const by = { by: act.actor.name, on: this.recorder.today() };
    return this.recorder.move({
      act,
      form: null,
      kind: 'addressee',
      command: 'accept',
      prepare: acceptingAnswer,
      also: (tx, moved) => writeAccepted(tx, moved.id, by),
    });
  }

  /** Returns an incomplete answer, saying what is missing. The clock goes on from where it was: it is not reset. */
  return(act: Act, form: { readonly missing: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'return',
      prepare: returningAnswer(form.missing),
      also: async (tx, moved) => {
        await writeReturned(tx, moved.id, form.missing);
        await reopenReplyOf(tx, moved.id, this.recorder.now());
      },
    });
  }
}
