import { Inject, Injectable } from '@nestjs/common';
import { THE_SYSTEM } from '#rules';
import { CONFIG, newId, type Config } from '#platform';
import { Recorder, tell } from '../record/index.js';
import { bounceToken, deliveryOfToken } from './bounce-token.js';
import type { BounceReport } from './bounce.js';

const LONGEST = 200;

/** Letters that come back: where they come back to, and that they did. */
@Injectable()
export class BouncesService {
  constructor(
    private readonly recorder: Recorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where a delivery comes back to if it cannot be delivered; null where no address is set for that. */
  returnPathOf(deliveryId: string): string | null {
    const { bounceAddress, appSecret } = this.config;
    if (bounceAddress === null) return null;
    const [name = '', host = ''] = bounceAddress.split('@');
    return `${name}+${bounceToken(appSecret, deliveryId)}@${host}`;
  }

  /**
   * Keeps a report in the ledger and in the history of the letter, once for each letter and kind. What was never sent
   * from here changes nothing. Returns whether it was new.
   */
  receive(report: BounceReport): Promise<boolean> {
    const deliveryId = deliveryOfToken(this.config.appSecret, tokenIn(report.returnedTo));
    if (deliveryId === null) return Promise.resolve(false);
    return this.recorder.write(async (tx) => {
      const [letter] = await tx.query<{ councilId: string; name: string }[]>(
        `SELECT d.council_id AS "councilId", p.name FROM deliveries d JOIN people p ON p.id = d.person_id
         WHERE d.id = $1 FOR UPDATE OF d`,
        [deliveryId],
      );
      if (letter === undefined) return false;
      const kept = await tx.query<unknown[]>(
        `INSERT INTO bounces (id, delivery_id, person_id, email, kind, diagnostic, received_at)
         SELECT $2, d.id, d.person_id, p.email, $3, $4, $5
         FROM deliveries d JOIN people p ON p.id = d.person_id WHERE d.id = $1
         ON CONFLICT DO NOTHING RETURNING id`,
        [deliveryId, newId(), report.kind, plain(report.diagnostic), this.recorder.now()],
      );
      if (kept.length === 0) return false;
      await tell(tx, {
        councilId: letter.councilId,
        subjectKind: 'delivery',
        subjectId: deliveryId,
        actor: THE_SYSTEM,
        now: this.recorder.now(),
        event: 'delivery.bounced',
        facts: { owner: letter.name, kind: report.kind },
      });
      return true;
    });
  }
}

/** What stands between the plus and the at; all of it where there is no at. */
function tokenIn(returnedTo: string): string {
  const [name = ''] = returnedTo.trim().toLowerCase().split('@');
  return name.slice(name.indexOf('+') + 1);
}

/** One short line without anything that is not plain text. */
function plain(diagnostic: string): string {
  const line = diagnostic.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').replace(/\s+/g, ' ');
  return line.trim().slice(0, LONGEST);
}
