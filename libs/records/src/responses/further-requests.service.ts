import { Injectable } from '@nestjs/common';
import {
  ASKS_FOR_MORE,
  askedBy,
  COUNTING_RULES,
  daysBetween,
  type Calendar,
  type LocalDate,
} from '#rules';
import { newId } from '#platform';
import { wordsTold } from '../following/index.js';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { ClockOrder } from '../clocks/index.js';
import { FurtherRequest } from './further-request.entity.js';
import { reopenReplyOf } from './reopen-reply.js';

/** Asking an authority to answer again, once the committee has considered its answer and wants more. */
@Injectable()
export class FurtherRequestsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Asks for a further answer by a local date the officer sets. A clock of the committee's own starts; the one the law
   * set was met by the first answer, which stays. Refuses when the committee asked for nothing more.
   */
  ask(act: Act, form: { readonly wanted: string; readonly due: LocalDate | null }): Promise<Done> {
    const { wanted, due } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'ask-again',
      prepare: async (row, { tx, today, calendar }) => {
        const { authority, outcome } = await addresseeFacts(tx, row.id);
        const clock = clockUntil(due, today, calendar());
        return {
          facts: {
            authority,
            ...(await wordsTold(tx, row.id, { wanted })),
            moreAsked: outcome !== null && ASKS_FOR_MORE.includes(outcome),
            ...(due === null ? {} : { due }),
          },
          ...(clock === null ? {} : { clock }),
        };
      },
      also: async (tx, moved) => {
        const number = (await tx.countBy(FurtherRequest, { addresseeId: moved.id })) + 1;
        await tx.query(
          `INSERT INTO further_requests (id, addressee_id, number, wanted, asked_on, asked_by, due_on)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [newId(), moved.id, number, wanted, this.recorder.today(), act.actor.name, due],
        );
        await reopenReplyOf(tx, moved.id, this.recorder.now());
      },
    });
  }
}

/** The clock to a chosen date; null for a date the rules refuse. */
function clockUntil(
  due: LocalDate | null,
  today: LocalDate,
  calendar: Calendar,
): ClockOrder | null {
  if (due === null || due <= today || daysBetween(today, due) > COUNTING_RULES.DAYS_FROM.most)
    return null;
  return {
    do: 'start',
    counted: askedBy({ start: today, due, calendar }),
    startEvent: 'the day the committee asked for a further answer',
    edge: 'none',
  };
}
