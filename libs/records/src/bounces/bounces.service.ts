import { Inject, Injectable } from '@nestjs/common';
import { THE_SYSTEM } from '#rules';
import { CONFIG, newId, type Config } from '#platform';
import { placeRepeat } from '../ledger/index.js';
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
    return this.keep(deliveryId, report);
  }

  /** Keeps that the mail server refused the address of a delivery outright: it came back before it left. */
  refused(deliveryId: string, diagnostic: string): Promise<boolean> {
    return this.keep(deliveryId, { kind: 'hard', diagnostic });
  }

  private keep(
    deliveryId: string,
    report: Pick<BounceReport, 'kind' | 'diagnostic'>,
  ): Promise<boolean> {
    return this.recorder.write(async (tx) => {
      const now = this.recorder.now();
      const [letter] = await tx.query<{ councilId: string; name: string }[]>(
        `SELECT d.council_id AS "councilId", p.name FROM deliveries d JOIN people p ON p.id = d.person_id
         WHERE d.id = $1 FOR UPDATE OF d`,
        [deliveryId],
      );
      if (letter === undefined) return false;
      const [kept] = await tx.query<{ isOfOldAddress: boolean }[]>(
        `INSERT INTO bounces (id, delivery_id, person_id, email, kind, diagnostic, received_at, settled_how, settled_by,
           settled_at)
         SELECT $2, d.id, d.person_id, coalesce(c.email, p.email), $3, $4, $5, c.settled_how, c.settled_by,
           CASE WHEN c.email IS NOT NULL THEN $5::timestamptz END
         FROM deliveries d JOIN people p ON p.id = d.person_id
         LEFT JOIN LATERAL (${CORRECTED_SINCE}) AS c ON true
         WHERE d.id = $1
         ON CONFLICT DO NOTHING RETURNING settled_at IS NOT NULL AS "isOfOldAddress"`,
        [deliveryId, newId(), report.kind, plain(report.diagnostic), now],
      );
      if (kept === undefined) return false;
      await tell(tx, {
        now,
        councilId: letter.councilId,
        subjectKind: 'delivery',
        subjectId: deliveryId,
        actor: THE_SYSTEM,
        event: 'delivery.bounced',
        facts: { owner: letter.name, kind: report.kind },
      });
      if (kept.isOfOldAddress && report.kind === 'hard') {
        await placeRepeat(tx, deliveryId, { reason: 'It came back from the old address.', now });
      }
      return true;
    });
  }
}

/** The first correction of the address after a letter was ordered: what comes back later came from the old one. */
const CORRECTED_SINCE = `
  SELECT b.email, b.settled_how, b.settled_by FROM bounces b
  WHERE b.person_id = d.person_id AND b.settled_how = 'address corrected' AND b.settled_at > d.created_at
  ORDER BY b.settled_at LIMIT 1`;

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
