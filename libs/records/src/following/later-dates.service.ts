import { Injectable } from '@nestjs/common';
import { reaches, refuse, type Actor, type LocalDate, type Place } from '#rules';
import { newId } from '#platform';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { targetDate, type TargetDate } from './target-date.queries.js';
import { wordsTold } from './words-told.js';

/**
 * A later target date: asked for with a reason, agreed or refused by whom the committee says. Both dates are kept, and
 * who agreed.
 */
@Injectable()
export class LaterDatesService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks for it; a new request takes the place of one not decided yet. */
  ask(
    act: Act,
    form: { readonly newDate: LocalDate | null; readonly reason: string },
  ): Promise<Done> {
    const id = newId();
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'ask-later-date',
      prepare: async (row, { tx, today }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const { targetOn } = await known(tx, row.id);
        if (targetOn === null) {
          refuse('not-ready', 'No target date was given that could be moved.');
        }
        if (form.newDate !== null && form.newDate <= today) {
          refuse('field-wrong', 'The new date must be after today.', 'newDue');
        }
        return {
          facts: {
            authority,
            ...(await wordsTold(tx, row.id, { reason: form.reason })),
            currentDue: targetOn,
            ...(form.newDate === null ? {} : { newDue: form.newDate }),
          },
          payload: { laterDate: id },
        };
      },
      also: async (tx, moved) => {
        const { targetOn } = await known(tx, moved.id);
        await tx.query('DELETE FROM later_dates WHERE addressee_id = $1 AND agreed IS NULL', [
          moved.id,
        ]);
        await tx.query(
          `INSERT INTO later_dates (id, addressee_id, asked_on, asked_by, from_date, to_date, reason)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [
            id,
            moved.id,
            this.recorder.today(),
            act.actor.name,
            targetOn,
            form.newDate,
            form.reason,
          ],
        );
      },
    });
  }

  /** Agrees to the date asked for. Refuses an officer where the committee leaves it to its chair, and the other way round. */
  agree(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'addressee',
      command: 'agree-later-date',
      prepare: async (row, { tx }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const { asked, targetOn, agreedBy } = await known(tx, row.id);
        refuseUnlessDecides(act.actor, row.place, agreedBy);
        if (asked === null) return { facts: { laterDateAsked: false } };
        return {
          facts: {
            authority,
            ...(await wordsTold(tx, row.id, { reason: asked.reason })),
            newDue: asked.toDate,
            laterDateAsked: true,
            ...(targetOn === null ? {} : { currentDue: targetOn }),
          },
          payload: { laterDate: asked.id },
        };
      },
      also: (tx, moved) => this.decide(tx, moved.id, { agreed: true, by: act.actor.name }),
    });
  }

  /** Refuses it, with a reason; the date stays. */
  refuse(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'refuse-later-date',
      prepare: async (row, { tx }) => {
        const { authority } = await addresseeFacts(tx, row.id);
        const { asked, agreedBy } = await known(tx, row.id);
        refuseUnlessDecides(act.actor, row.place, agreedBy);
        return {
          facts: {
            authority,
            ...(await wordsTold(tx, row.id, { reason })),
            laterDateAsked: asked !== null,
          },
          payload: { laterDate: asked?.id ?? null },
        };
      },
      also: (tx, moved) => this.decide(tx, moved.id, { agreed: false, by: act.actor.name, reason }),
    });
  }

  private async decide(
    tx: Tx,
    addresseeId: string,
    decision: { readonly agreed: boolean; readonly by: string; readonly reason?: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE later_dates SET agreed = $2, decided_by = $3, decision_reason = $4, decided_on = $5
       WHERE addressee_id = $1 AND agreed IS NULL`,
      [addresseeId, decision.agreed, decision.by, decision.reason ?? null, this.recorder.today()],
    );
  }
}

async function known(tx: Tx, id: string): Promise<TargetDate> {
  return (await targetDate(tx, id)) ?? refuse('not-found', 'There is no such recommendation.');
}

function refuseUnlessDecides(
  { grants }: Actor,
  place: Place,
  decider: TargetDate['agreedBy'],
): void {
  if (grants.some((grant) => grant.role === decider && reaches(grant, place))) return;
  refuse(
    'not-ready',
    decider === 'chair'
      ? 'The committee leaves later target dates to its chair.'
      : 'The committee leaves later target dates to its officer.',
  );
}
