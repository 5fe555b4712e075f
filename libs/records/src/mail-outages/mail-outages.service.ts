import { Injectable } from '@nestjs/common';
import { TRIED_IN_VAIN } from '../health/index.js';
import { appendOutbox, Recorder } from '../record/index.js';

/** What is due may be on its way for so long before its mail counts as held up: as long as on the status page. */
const TOO_OLD = '5 minutes';

/** A letter that should have left: due for over five minutes, or not taken in three tries. `$1` is the present instant. */
const HELD_UP = `((state IN ('waiting','sending') AND next_attempt_at < now() - interval '${TOO_OLD}'
    AND (not_before IS NULL OR not_before < $1::timestamptz - interval '${TOO_OLD}'))
  OR ${TRIED_IN_VAIN})`;

/** Councils whose mail is held up: by such a letter, or by something no worker has looked at for over five minutes. */
const HELD_UP_OF = `(SELECT council_id FROM deliveries WHERE ${HELD_UP}
  UNION SELECT council_id FROM outbox WHERE relayed_at IS NULL AND put_at < now() - interval '${TOO_OLD}')`;

/** When the mail of each council was held up and left again, by the machine's clock. */
@Injectable()
export class MailOutagesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Notes where mail is held up, and has administrators written to of each outage that is over: once an outage, however
   * many workers look. It is over when nothing is held up any more and a letter was sent since it began: letters given
   * up say nothing of the mail server. Two statements, and one an outage that is over. Returns how many were.
   */
  watch(): Promise<number> {
    return this.recorder.write(async (tx) => {
      const now = this.recorder.now();
      await tx.query(
        `INSERT INTO mail_outages (council_id) SELECT council_id FROM ${HELD_UP_OF} AS held
         ON CONFLICT (council_id) WHERE ended_at IS NULL DO NOTHING`,
        [now],
      );
      const [over] = await tx.query<[{ id: string; councilId: string }[], number]>(
        `UPDATE mail_outages o SET ended_at = now()
         WHERE ended_at IS NULL
           AND o.council_id NOT IN ${HELD_UP_OF}
           AND EXISTS (SELECT FROM deliveries d WHERE d.council_id = o.council_id AND d.state = 'sent'
             AND d.settled_at > o.began_at)
         RETURNING id, council_id AS "councilId"`,
        [now],
      );
      for (const { id, councilId } of over) {
        await appendOutbox(tx, {
          councilId,
          event: 'mail.recovered',
          subjectKind: 'mail outage',
          subjectId: id,
          payload: {},
          at: now,
        });
      }
      return over.length;
    });
  }
}
