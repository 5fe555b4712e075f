import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type MinutesDocument } from '#rules';
import { withdrawnInWords } from '../publication/index.js';
import { HELD_STATES, Recorder } from '../record/index.js';
import type { MinutesLine, MinutesShown } from './published-minutes.js';

/** The minutes of a meeting, by its committee's slug and its day; the latest edition unless one is named. */
export interface MinutesAsked {
  readonly committee: string;
  readonly heldOn: string;
  readonly edition?: MinutesDocument['status'] | undefined;
}

/** What a printer needs of one publication. */
export interface MinutesToPrint {
  readonly minutes: MinutesDocument;
  readonly hash: string;
}

/** Minutes that were published, for everybody; and with what is exempt, for those who may read that. */
@Injectable()
export class PublishedMinutesQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The public minutes. Refuses with `not-found` what was not published, with `withdrawn` what was taken back. One statement. */
  async ofMeeting(asked: MinutesAsked): Promise<MinutesShown> {
    const found = await this.find(asked, 'public');
    if (found.withdrawn !== null) refuse('withdrawn', withdrawnInWords(found.withdrawn.reason));
    return found;
  }

  /** The same with what is exempt, if anything is. Refuses with `not-found` whoever may not read that. One statement. */
  async forMembers(actor: Actor, asked: MinutesAsked): Promise<MinutesShown> {
    const found = await this.find(asked, 'members');
    if (!may(actor, 'read exempt papers', found)) return nothing();
    return found;
  }

  /** The latest publications of minutes that still stand, newest first; of one committee when it is named. One statement. */
  recent(committee: string | null, limit: number): Promise<MinutesLine[]> {
    return this.recorder.dataSource.query<MinutesLine[]>(
      `SELECT c.name AS committee, c.slug AS "committeeSlug", m.held_on AS "heldOn", p.status,
         ${UTC} AS "publishedAt"
       FROM minutes_publications p
       JOIN meetings m ON m.id = p.meeting_id
       JOIN committees c ON c.id = p.committee_id
       WHERE ($1::text IS NULL OR c.slug = $1)
         AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id)
       ORDER BY p.published_at DESC, p.id LIMIT $2`,
      [committee, limit],
    );
  }

  /** The frozen words a printer sets, public or with what is exempt. Null when there are none. One statement. */
  async toPrint(id: string, readers: Readers): Promise<MinutesToPrint | null> {
    const [row] = await this.recorder.dataSource.query<MinutesToPrint[]>(
      readers === 'public'
        ? 'SELECT minutes, hash FROM minutes_publications WHERE id = $1'
        : 'SELECT minutes, hash FROM exempt_minutes_publications WHERE publication_id = $1',
      [id],
    );
    return row ?? null;
  }

  private async find(
    { committee, heldOn, edition }: MinutesAsked,
    readers: Readers,
  ): Promise<MinutesShown> {
    const [row] = await this.recorder.dataSource.query<MinutesShown[]>(MINUTES(readers), [
      committee,
      heldOn,
      edition ?? null,
      this.recorder.today(),
    ]);
    return row ?? nothing();
  }
}

type Readers = 'public' | 'members';

const nothing = (): never => refuse('not-found', 'There are no published minutes of this meeting.');

const UTC = `to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const PRINT = (kind: string, hash: string): string => `
  coalesce((SELECT jsonb_build_object('state', CASE r.state WHEN 'working' THEN 'waiting' ELSE r.state END,
      'files', coalesce((SELECT jsonb_agg(jsonb_build_object('name', f.name, 'key', f.storage_key,
          'mediaType', f.media_type, 'sha256', f.sha256, 'bytes', f.bytes) ORDER BY f.name)
        FROM print_files f WHERE f.print_id = r.id), '[]'))
    FROM prints r WHERE r.kind = ${kind} AND r.subject_id = p.id AND r.hash = ${hash}),
    '{"state": "waiting", "files": []}')`;

/** The exempt words are joined for members only: a public statement does not know their table's columns. */
const MINUTES = (readers: Readers) => `
  SELECT p.id, p.council_id AS "councilId", p.committee_id AS "committeeId", p.meeting_id AS "meetingId", p.status,
    p.minutes, p.hash, ${readers === 'public' ? 'NULL' : 'e.minutes'} AS exempt,
    p.published_on AS "publishedOn", ${UTC} AS "publishedAt",
    (SELECT jsonb_build_object('reason', w.reason, 'on', w.withdrawn_on) FROM withdrawals w WHERE w.subject_id = p.id)
      AS withdrawn,
    ${readers === 'public' ? PRINT(`'minutes'`, 'p.hash') : PRINT(`CASE WHEN e.hash IS NULL THEN 'minutes' ELSE 'exempt minutes' END`, 'coalesce(e.hash, p.hash)')} AS print,
    (SELECT min(n.held_on) FROM meetings n WHERE n.committee_id = m.committee_id AND n.held_on > m.held_on
       AND n.held_on >= $4::date AND n.state NOT IN ('postponed','cancelled',${HELD_STATES})) AS "nextMeeting",
    coalesce((SELECT jsonb_agg(o.status ORDER BY o.status) FROM minutes_publications o
      WHERE o.meeting_id = m.id AND o.id <> p.id
        AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = o.id)), '[]') AS others,
    EXISTS (SELECT FROM exempt_minutes_publications x WHERE x.publication_id = p.id) AS "hasExempt"
  FROM minutes_publications p
  JOIN meetings m ON m.id = p.meeting_id
  JOIN committees c ON c.id = p.committee_id
  ${readers === 'public' ? '' : 'LEFT JOIN exempt_minutes_publications e ON e.publication_id = p.id'}
  WHERE c.slug = $1 AND m.held_on::text = $2 AND ($3::text IS NULL OR p.status = $3)
  ORDER BY p.status = 'confirmed' DESC LIMIT 1`;
