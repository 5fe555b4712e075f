import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256 } from '#platform/ids';
import type { TimeSource } from '#platform/time';
import { TIME } from '#platform/tokens';
import type { Actor } from '#rules';
import { actorOf, personOf, type FoundPerson } from '../people/index.js';
import { AskedTogether } from './asked-together.js';
import type { SessionData } from './session-data.js';

const IDLE = '30 minutes';
const ABSOLUTE = '12 hours';
/** A session's last use is noted at most this often, so that reading pages writes next to nothing. */
const NOTED_EVERY = '1 minute';

interface Found {
  readonly data: SessionData;
  readonly unnoted: boolean;
  readonly person: FoundPerson | null;
}

/** A live session: what it remembers, and who is signed in by it now; null when nobody is, or they are disabled. */
export interface LiveSession {
  readonly data: SessionData;
  readonly actor: Actor | null;
}

/** The local date of the instant that is asked with. */
const TODAY = `($2::timestamptz AT TIME ZONE 'Europe/London')::date`;

/**
 * Sessions of browsers, in PostgreSQL. Ids are secrets of 256 bits made by the web room; only their SHA-256 is
 * stored. A session ends after 30 minutes without use and 12 hours after it began, whichever is first (OWASP
 * ASVS 5.0, V7). Instants come from the time source.
 */
@Injectable()
export class SessionsService {
  private readonly together = new AskedTogether<Found>((hashes) => this.live(hashes));

  constructor(
    private readonly dataSource: DataSource,
    @Inject(TIME) private readonly time: TimeSource,
  ) {}

  /** A live session, null when it is unknown, idle too long or too old. Counts as use. One statement for all who ask at once. */
  async find(id: string): Promise<LiveSession | null> {
    const found = await this.together.find(sha256(id));
    if (found === null) return null;
    if (found.unnoted) await this.noteUse(id);
    const { data, person } = found;
    return { data, actor: person === null ? null : actorOf(person) };
  }

  private async live(hashes: readonly string[]): Promise<Map<string, Found>> {
    const found = await this.dataSource.query<(Found & { readonly hash: string })[]>(
      `SELECT id_hash AS hash, data, seen_at < $2::timestamptz - interval '${NOTED_EVERY}' AS unnoted,
              (SELECT to_jsonb(found) FROM (${personOf('person_id', TODAY)}) AS found) AS person
         FROM sessions
        WHERE id_hash = ANY($1::text[])
          AND seen_at > $2::timestamptz - interval '${IDLE}'
          AND expires_at > $2::timestamptz`,
      [hashes, this.time.now()],
    );
    return new Map(found.map((one) => [one.hash, one]));
  }

  /** Begins a session, or keeps what a running one now remembers. Its end does not move. */
  async keep(id: string, personId: string | null, data: SessionData): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO sessions (id_hash, person_id, data, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + interval '${ABSOLUTE}')
       ON CONFLICT (id_hash) DO UPDATE
         SET person_id = EXCLUDED.person_id, data = EXCLUDED.data, seen_at = EXCLUDED.seen_at`,
      [sha256(id), personId, JSON.stringify(data), this.time.now()],
    );
  }

  /** Ends one session. Nothing happens when it has ended already. */
  async end(id: string): Promise<void> {
    await this.dataSource.query('DELETE FROM sessions WHERE id_hash = $1', [sha256(id)]);
  }

  /** Removes what has ended by itself. Safe at any time, from any process. */
  async sweep(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM sessions
        WHERE expires_at <= $1::timestamptz
           OR seen_at <= $1::timestamptz - interval '${IDLE}'`,
      [this.time.now()],
    );
  }

  private async noteUse(id: string): Promise<void> {
    await this.dataSource.query('UPDATE sessions SET seen_at = $2 WHERE id_hash = $1', [
      sha256(id),
      this.time.now(),
    ]);
  }
}
