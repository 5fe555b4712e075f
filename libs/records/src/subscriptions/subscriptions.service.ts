import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { CONFIG, derivedToken, newId, type Config } from '#platform';
import { appendOutbox, Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A subscription as its holder sees it. */
export interface Subscription {
  readonly id: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly isConfirmed: boolean;
  readonly isEnded: boolean;
}

/** One letter an hour asks somebody to confirm, however often the form is sent. */
const LEAST_BETWEEN = '1 hour';

/**
 * Who is written to when papers of a committee are published: anybody who asked, and confirmed it from the address. The
 * token is made from the subscription's id with the product's secret, and works until the subscription is gone.
 */
@Injectable()
export class SubscriptionsService {
  constructor(
    private readonly recorder: Recorder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Asks for a letter of confirmation. Does the same, as far as anybody can tell, whether the address is known or not: a
   * subscription that is confirmed stays as it is. Refuses with `not-found` a committee that is not there.
   */
  ask(asked: { readonly committee: string; readonly email: string }): Promise<void> {
    return this.recorder.write(async (tx) => {
      const [committee] = await tx.query<{ id: string; council_id: string }[]>(
        'SELECT id, council_id FROM committees WHERE slug = $1 ORDER BY id LIMIT 1',
        [asked.committee],
      );
      if (committee === undefined) refuse('not-found', 'There is no such committee.');
      const personId = await this.someoneAt(tx, committee.council_id, asked.email);
      if (personId === null) return;
      const id = await this.waiting(tx, committee.id, personId);
      if (id === null) return;
      await appendOutbox(tx, {
        councilId: committee.council_id,
        event: 'subscription.asked',
        subjectKind: 'subscription',
        subjectId: id,
        payload: {},
        at: this.recorder.now(),
      });
    });
  }

  /** The subscription a token is for. Refuses with `link-not-valid` any other, without saying why. Changes nothing. */
  async open(token: string): Promise<Subscription> {
    const id = this.idIn(token);
    const [found] = await this.recorder.dataSource.query<Subscription[]>(
      `SELECT s.id, c.name AS committee, c.slug AS "committeeSlug", s.confirmed_at IS NOT NULL AS "isConfirmed",
         s.ended_at IS NOT NULL AS "isEnded"
       FROM subscriptions s JOIN committees c ON c.id = s.committee_id
       WHERE s.id::text = $1`,
      [id],
    );
    return found ?? refuse('link-not-valid', NOT_VALID);
  }

  /** Confirms it; an ended one is begun anew. Doing it again changes nothing. */
  async confirm(token: string): Promise<Subscription> {
    return this.set(token, 'confirmed_at = coalesce(confirmed_at, $2), ended_at = NULL');
  }

  /** Ends it: no letter goes any more. Doing it again changes nothing. */
  async end(token: string): Promise<Subscription> {
    return this.set(token, 'ended_at = coalesce(ended_at, $2)');
  }

  /** The token of a person's own subscription to a committee; null when they have none. */
  async tokenOf(committeeId: string, personId: string): Promise<string | null> {
    const [found] = await this.recorder.dataSource.query<{ id: string }[]>(
      'SELECT id FROM subscriptions WHERE committee_id = $1 AND person_id = $2',
      [committeeId, personId],
    );
    return found === undefined ? null : this.token(found.id);
  }

  /** The token of a subscription. */
  token(id: string): string {
    return `${id}.${derivedToken(this.config.appSecret, `subscription ${id}`)}`;
  }

  private idIn(token: string): string {
    const [id = ''] = token.split('.', 1);
    const [given, right] = [Buffer.from(token), Buffer.from(this.token(id))];
    const isRight = given.length === right.length && timingSafeEqual(given, right);
    return isRight ? id : refuse('link-not-valid', NOT_VALID);
  }

  private async set(token: string, change: string): Promise<Subscription> {
    const id = this.idIn(token);
    await this.recorder.write((tx) =>
      tx.query(`UPDATE subscriptions SET ${change} WHERE id::text = $1`, [id, this.recorder.now()]),
    );
    return this.open(token);
  }

  /** The person at an address, made when nobody is there; null when they are disabled. They hold no role. */
  private async someoneAt(tx: Tx, councilId: string, typed: string): Promise<string | null> {
    const email = typed.trim().toLowerCase();
    await tx.query(
      `INSERT INTO people (id, council_id, name, post, email, created_at)
       VALUES ($1, $2, 'Subscriber', 'subscriber', $3, $4) ON CONFLICT (email) DO NOTHING`,
      [newId(), councilId, email, this.recorder.now()],
    );
    const [person] = await tx.query<{ id: string }[]>(
      'SELECT id FROM people WHERE email = $1 AND disabled_at IS NULL',
      [email],
    );
    return person?.id ?? null;
  }

  /** The id of a subscription that is to be confirmed, when it is time for a letter; null when it is not. */
  private async waiting(tx: Tx, committeeId: string, personId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO subscriptions AS s (id, committee_id, person_id, asked_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (committee_id, person_id) DO UPDATE
         SET asked_at = excluded.asked_at, confirmed_at = NULL, ended_at = NULL
         WHERE s.ended_at IS NOT NULL
           OR (s.confirmed_at IS NULL AND s.asked_at < excluded.asked_at - interval '${LEAST_BETWEEN}')
       RETURNING id`,
      [newId(), committeeId, personId, this.recorder.now()],
    );
    return row?.id ?? null;
  }
}

const NOT_VALID = 'This link is not valid.';
