import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { dataRequestFacts } from './data-request-facts.js';

/** More time for data: asked for by the partner, agreed or refused by the officer. Both dates are kept. */
@Injectable()
export class DataTimeService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks for more time; the clock runs on until it is agreed. */
  ask(act: Act, form: { readonly newDue: LocalDate; readonly reason: string }): Promise<Done> {
    const { newDue, reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'data request',
      command: 'ask-more-time',
      prepare: async (row, { tx }) => {
        const { authority, due } = await dataRequestFacts(tx, row.id);
        const facts = { authority, newDue, reason };
        return { facts: due === null ? facts : { ...facts, currentDue: due } };
      },
      also: async (tx, { id }) => {
        await tx.query(
          'DELETE FROM data_time_requests WHERE data_request_id = $1 AND agreed IS NULL',
          [id],
        );
        await tx.query(
          `INSERT INTO data_time_requests (id, data_request_id, asked_on, asked_by, from_due, new_due, reason)
           SELECT $1, q.id, $3, $4, q.due_on, $5, $6 FROM data_requests q WHERE q.id = $2`,
          [newId(), id, this.recorder.today(), act.actor.name, newDue, reason],
        );
      },
    });
  }

  /** Agrees to what was asked for: the clock moves to the new date. */
  agree(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'data request',
      command: 'agree-more-time',
      prepare: async (row, { tx }) => {
        const { authority, due, open } = await dataRequestFacts(tx, row.id);
        const told = reason === '' ? {} : { reason };
        if (open === null || due === null) return { facts: { authority, ...told } };
        const { newDue } = open;
        return {
          facts: { authority, extensionAsked: true, newDue, currentDue: due, ...told },
          set: { due_on: newDue },
          clock: { do: 'move', to: newDue, reason, agreedBy: act.actor.name },
        };
      },
      also: (tx, { id }) => this.decide(tx, { id, agreed: true, reason, by: act.actor.name }),
    });
  }

  /** Refuses what was asked for, and says why: the date stays. */
  refuse(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'data request',
      command: 'refuse-more-time',
      prepare: async (row, { tx }) => {
        const { authority, open } = await dataRequestFacts(tx, row.id);
        return { facts: { authority, reason, extensionAsked: open !== null } };
      },
      also: (tx, { id }) => this.decide(tx, { id, agreed: false, reason, by: act.actor.name }),
    });
  }

  private async decide(
    tx: Tx,
    decided: {
      readonly id: string;
      readonly agreed: boolean;
      readonly reason: string;
      readonly by: string;
    },
  ): Promise<void> {
    await tx.query(
      `UPDATE data_time_requests SET agreed = $2, decided_on = $3, decided_by = $4, decision_reason = $5
       WHERE data_request_id = $1 AND agreed IS NULL`,
      [decided.id, decided.agreed, this.recorder.today(), decided.by, decided.reason],
    );
  }
}
