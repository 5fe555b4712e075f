import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { CONFIG, derivedToken, newId, sha256, type Config } from '#platform';
import { PeopleService } from '../people/index.js';
import { Recorder } from '../record/index.js';

/**
 * Secret addresses of personal calendars: one open to a person at a time. The token is made from the row's id with the
 * product's secret, so its page can show it again; only its hash is stored.
 */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly people: PeopleService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The token of somebody's open calendar; null when they have none. One statement. */
  async tokenOf(actor: Actor): Promise<string | null> {
    const [feed] = await this.recorder.dataSource.query<{ id: string }[]>(
      'SELECT id FROM calendar_feeds WHERE person_id = $1 AND revoked_at IS NULL',
      [actor.id],
    );
    return feed === undefined ? null : this.token(feed.id);
  }

  /** Makes a calendar for a person; the address they had before, if any, stops working. */
  async make(actor: Actor): Promise<void> {
    const personId = personOf(actor);
    const id = newId();
    await this.recorder.write(async (tx) => {
      const now = this.recorder.now();
      await tx.query('SELECT 1 FROM people WHERE id = $1 FOR UPDATE', [personId]);
      await tx.query(REVOKE, [personId, now]);
      await tx.query(
        'INSERT INTO calendar_feeds (id, person_id, token_hash, made_at) VALUES ($1, $2, $3, $4)',
        [id, personId, sha256(this.token(id)), now],
      );
    });
  }

  /** Ends somebody's calendar: its address stops working at once. */
  async revoke(actor: Actor): Promise<void> {
    const personId = personOf(actor);
    await this.recorder.write((tx) => tx.query(REVOKE, [personId, this.recorder.now()]));
  }

  /** Whose calendar an address is. Unknown and revoked ones, and those of disabled people, are refused alike. Changes nothing. */
  async open(token: string): Promise<Actor> {
    const [feed] = await this.recorder.dataSource.query<{ person_id: string }[]>(
      'SELECT person_id FROM calendar_feeds WHERE token_hash = $1 AND revoked_at IS NULL',
      [sha256(token)],
    );
    const actor = feed === undefined ? null : await this.people.actor(feed.person_id);
    return actor ?? refuse('link-not-valid', 'This calendar is not valid any more.');
  }

  private token(id: string): string {
    return derivedToken(this.config.appSecret, `calendar ${id}`);
  }
}

const REVOKE =
  'UPDATE calendar_feeds SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL';

function personOf({ id }: Actor): string {
  return id ?? refuse('not-permitted', 'Sign in to have a calendar.');
}
