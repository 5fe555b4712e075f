import { Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { AS_ID, Recorder, tell, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { placeRepeat } from './place-repeat.js';

interface Settled {
  readonly outboxId: string;
  readonly councilId: string;
  readonly notice: string;
  readonly personId: string;
  readonly name: string;
  readonly repeats: number;
  readonly isUnderWay: boolean;
}

/** Sending a letter again to the same person, for a reason that is kept. */
@Injectable()
export class ResendingService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Sends a settled letter again, as a message of its own. It is written anew from the record as it stands, and settled as
   * not needed when what it says is no longer true. Refuses one that has not been settled, and a third time.
   */
  repeat(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.writeOnce(act, ['send again', act.id, form], async (tx) => {
      const letter = await lockedLetter(tx, act.id);
      if (letter === undefined || !may(act.actor, 'send again', { councilId: letter.councilId })) {
        refuse('not-found', 'There is no such letter.');
      }
      if (letter.isUnderWay) {
        refuse('not-ready', 'It has not been sent yet: wait for it.');
      }
      if (act.version !== undefined && act.version !== letter.repeats) {
        refuse('stale-version', 'It was sent again while you were looking at it.');
      }
      if (letter.repeats >= MOST_REPEATS) {
        refuse('already-done', 'It was sent again twice already: write to them yourself.');
      }
      const repeat = { reason: form.reason, now: this.recorder.now() };
      const id = await placeRepeat(tx, act.id, repeat);
      const { version, sentence } = await tell(tx, {
        councilId: letter.councilId,
        subjectKind: 'delivery',
        subjectId: id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'delivery.repeated',
        facts: { owner: letter.name, reason: form.reason },
      });
      return { id, state: 'waiting', version, sentence };
    });
  }
}

const MOST_REPEATS = 2;

/** The letter with how often it was sent again, counted once nobody else can send it. */
async function lockedLetter(tx: Tx, id: string): Promise<Settled | undefined> {
  const first = `SELECT e.id FROM deliveries d
    JOIN deliveries e ON e.outbox_id = d.outbox_id AND e.notice = d.notice AND e.person_id = d.person_id AND e.repeat = 0
    WHERE d.id = ${AS_ID('$1')}`;
  await tx.query(`SELECT 1 FROM deliveries WHERE id = (${first}) FOR UPDATE`, [id]);
  const [letter] = await tx.query<Settled[]>(
    `SELECT d.outbox_id AS "outboxId", d.council_id AS "councilId", d.notice, d.person_id AS "personId", p.name,
       (SELECT max(e.repeat) FROM deliveries e
        WHERE e.outbox_id = d.outbox_id AND e.notice = d.notice AND e.person_id = d.person_id) AS repeats,
       EXISTS (SELECT FROM deliveries e WHERE e.outbox_id = d.outbox_id AND e.notice = d.notice
         AND e.person_id = d.person_id AND e.state IN ('gathering', 'waiting', 'sending')) AS "isUnderWay"
     FROM deliveries d JOIN people p ON p.id = d.person_id
     WHERE d.id = ${AS_ID('$1')}`,
    [id],
  );
  return letter;
}
