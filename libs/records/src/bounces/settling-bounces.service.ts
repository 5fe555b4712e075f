import { Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { newId } from '#platform';
import { placeRepeat } from '../ledger/index.js';
import { AS_ID, Recorder, tell, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { BounceSettled } from './bounce.js';

interface CameBack {
  readonly councilId: string;
  readonly personId: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Whether it never left, for good, and nobody has seen to it. */
  readonly hasFailed: boolean;
}

interface Settling {
  readonly how: BounceSettled;
  readonly reason: string | null;
}

/** What an officer does about a letter that came back. An act names the delivery. */
@Injectable()
export class SettlingBouncesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Corrects the address of whoever the letter was for and sends the letter again, and with it what else came back from
   * the old address. Refuses an address that somebody has, and a letter that did not come back or was seen to.
   */
  correct(act: Act, form: { readonly email: string }): Promise<Done> {
    return this.recorder.writeOnce(act, ['correct address', act.id, form], async (tx) => {
      const letter = await this.open(tx, act);
      const email = form.email.trim().toLowerCase();
      const taken = await tx.query<unknown[]>('SELECT 1 FROM people WHERE email = $1', [email]);
      if (taken.length > 0) {
        refuse('already-done', 'Somebody has this address already.', 'email');
      }
      await tx.query('UPDATE people SET email = $2 WHERE id = $1', [letter.personId, email]);
      await tell(tx, {
        councilId: letter.councilId,
        subjectKind: 'person',
        subjectId: letter.personId,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'person.address-corrected',
        facts: { owner: letter.name },
      });
      const done = await this.settle(
        tx,
        { act, letter },
        { how: 'address corrected', reason: null },
      );
      const again = {
        reason: 'It came back, and the address was corrected.',
        now: this.recorder.now(),
      };
      for (const other of done.others) await placeRepeat(tx, other, again);
      const { state, version, sentence } = done;
      return { id: await placeRepeat(tx, act.id, again), state, version, sentence };
    });
  }

  /** Says that the person was told another way. Refuses a letter that did not come back or was seen to. */
  toldAnotherWay(act: Act, { reason }: { readonly reason: string }): Promise<Done> {
    return this.recorder.writeOnce(act, ['told another way', act.id, { reason }], async (tx) => {
      const letter = await this.open(tx, act);
      const { others: _none, ...done } = await this.settle(
        tx,
        { act, letter },
        { how: 'told another way', reason },
      );
      return done;
    });
  }

  private async open(tx: Tx, { id, actor }: Act): Promise<CameBack> {
    const [letter] = await tx.query<CameBack[]>(
      `SELECT d.council_id AS "councilId", d.person_id AS "personId", p.name,
         EXISTS (SELECT FROM bounces b WHERE b.delivery_id = d.id AND b.kind = 'hard' AND b.settled_at IS NULL) AS "isOpen",
         d.state = 'failed' AND d.carried_by IS NULL
           AND NOT EXISTS (SELECT FROM bounces b WHERE b.delivery_id = d.id) AS "hasFailed"
       FROM deliveries d JOIN people p ON p.id = d.person_id
       WHERE d.id = ${AS_ID('$1')} FOR UPDATE`,
      [id],
    );
    if (letter === undefined || !may(actor, 'send again', { councilId: letter.councilId })) {
      refuse('not-found', 'There is no such letter.');
    }
    if (!letter.isOpen && !letter.hasFailed) {
      refuse('stale-version', 'It did not come back, or somebody has seen to it.');
    }
    if (letter.hasFailed) await this.neverLeft(tx, id);
    return letter;
  }

  /** What failed for good is seen to like what came back. */
  private async neverLeft(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `INSERT INTO bounces (id, delivery_id, person_id, email, kind, diagnostic, received_at)
       SELECT $2, d.id, d.person_id, p.email, 'hard', left('It was never sent. ' || coalesce(d.why, ''), 200), $3
       FROM deliveries d JOIN people p ON p.id = d.person_id WHERE d.id = ${AS_ID('$1')}`,
      [id, newId(), this.recorder.now()],
    );
  }

  private async settle(
    tx: Tx,
    { act, letter }: { readonly act: Act; readonly letter: CameBack },
    { how, reason }: Settling,
  ): Promise<Done & { readonly others: readonly string[] }> {
    const [settled] = await tx.query<[{ id: string }[], number]>(
      `UPDATE bounces SET settled_how = $2, settled_because = $3, settled_by = $4, settled_at = $5
       WHERE kind = 'hard' AND settled_at IS NULL
         AND (delivery_id = ${AS_ID('$1')} OR ($2 = 'address corrected' AND person_id = $6))
       RETURNING delivery_id AS id`,
      [act.id, how, reason, act.actor.name, this.recorder.now(), letter.personId],
    );
    const others = await otherLetters(tx, act.id, settled);
    const telling = {
      actor: act.actor,
      now: this.recorder.now(),
      event: 'bounce.settled',
      facts: { owner: letter.name, kind: how, ...(reason === null ? {} : { reason }) },
    } as const;
    for (const { id: subjectId, councilId } of others) {
      await tell(tx, { ...telling, councilId, subjectKind: 'delivery', subjectId });
    }
    const { version, sentence } = await tell(tx, {
      ...telling,
      councilId: letter.councilId,
      subjectKind: 'delivery',
      subjectId: act.id,
    });
    const ids = others.map(({ id }) => id);
    return { id: act.id, state: how, version, sentence, others: ids };
  }
}

/** Of the letters that were settled those that are another than one of them, each once however often it was sent. */
function otherLetters(
  tx: Tx,
  id: string,
  settled: readonly { readonly id: string }[],
): Promise<{ id: string; councilId: string }[]> {
  return tx.query<{ id: string; councilId: string }[]>(
    `SELECT DISTINCT ON (d.outbox_id, d.notice) d.id, d.council_id AS "councilId"
     FROM deliveries d JOIN deliveries a ON a.id = ${AS_ID('$1')}
     WHERE d.id = ANY($2) AND (d.outbox_id, d.notice) <> (a.outbox_id, a.notice)
     ORDER BY d.outbox_id, d.notice, d.repeat DESC`,
    [id, settled.map((one) => one.id)],
  );
}
