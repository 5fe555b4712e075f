import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { askingExtension } from './asking-extension.js';

/** More time: asked for by the authority, agreed or refused by the chair. Both dates are kept. */
@Injectable()
export class ExtensionsService {
  constructor(private readonly recorder: Recorder) {}

  ask(
    act: Act,
    form: { readonly newDue: LocalDate | null; readonly reason: string },
  ): Promise<Done> {
    const asked = { ...form, by: act.actor.name, today: this.recorder.today() };
    const { prepare, also } = askingExtension(asked);
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'ask-extension',
      prepare,
      also,
    });
  }

  agree(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'addressee',
      command: 'agree-extension',
      prepare: async (row, { tx }) => {
        const { authority, due, openExtension } = await addresseeFacts(tx, row.id);
        if (openExtension === null) return { facts: { extensionAsked: false } };
        const { id, newDue, reason } = openExtension;
        return {
          facts: {
            authority,
            reason,
            newDue,
            extensionAsked: true,
            ...(due === null ? {} : { currentDue: due }),
          },
          clock: { do: 'move', to: newDue, reason, agreedBy: act.actor.name },
          payload: { extension: id },
        };
      },
      also: (tx, moved) =>
        this.decide(tx, moved.id, { agreed: true, by: act.actor.name, reason: null }),
    });
  }

  refuse(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'refuse-extension',
      prepare: async (row, { tx }) => {
        const { authority, openExtension } = await addresseeFacts(tx, row.id);
        return {
          facts: { authority, reason: form.reason, extensionAsked: openExtension !== null },
          payload: { extension: openExtension?.id ?? null },
        };
      },
      also: (tx, moved) =>
        this.decide(tx, moved.id, { agreed: false, by: act.actor.name, reason: form.reason }),
    });
  }

  private async decide(
    tx: Tx,
    addresseeId: string,
    decision: { agreed: boolean; by: string; reason: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE extensions SET agreed = $2, decided_by = $3, decision_reason = $4, decided_on = $5
       WHERE addressee_id = $1 AND agreed IS NULL`,
      [addresseeId, decision.agreed, decision.by, decision.reason, this.recorder.today()],
    );
  }
}
