import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { Recorder, HELD_STATES } from '../record/index.js';
import {
  asItStands,
  withoutWithdrawn,
  type FrozenPapers,
  type Withdrawal,
} from './as-it-stands.js';
import { withoutKeys } from './papers-hash.js';
import type { PublicPapers, PublishedLine, PublishedMeeting } from './published.js';
import type { Readers } from './readers.js';
import { WITHDRAWN_OF } from './withdrawn-of.js';

/** Which published meetings: of a committee, to come from a day on, or past before it. Local dates. */
export interface PublishedAsked {
  readonly committee?: string;
  readonly from?: LocalDate;
  readonly before?: LocalDate;
  readonly limit: number;
}

/** A meeting by its committee's slug and its date, as an address names it. */
interface At {
  readonly committee: string;
  readonly heldOn: string;
}

interface Found extends Omit<PublishedMeeting, 'items' | 'publications' | 'withdrawn'> {
  readonly frozen: readonly FrozenPapers[];
  readonly withdrawals: readonly Withdrawal[];
}

/** What was published, for everybody; and the members' twin, for those who may read what is exempt. */
@Injectable()
export class PublishedQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Meetings whose agenda is public: to come in order of date, past ones latest first. One statement. */
  meetings(asked: PublishedAsked): Promise<PublishedLine[]> {
    return this.recorder.dataSource.query<PublishedLine[]>(
      `${LINES}
       AND ($1::text IS NULL OR c.slug = $1)
       AND ($2::date IS NULL OR (m.held_on >= $2 AND m.state <> ALL (${OVER})))
       AND ($3::date IS NULL OR m.held_on < $3 OR m.state = ANY (${OVER}))
       ORDER BY m.held_on ${asked.before === undefined ? 'ASC' : 'DESC'}, c.name
       LIMIT $4`,
      [asked.committee ?? null, asked.from ?? null, asked.before ?? null, asked.limit],
    );
  }

  /**
   * What was published of one meeting, as it stands. Refuses with `not-found` when nothing was, and with `withdrawn` and
   * its reason when all of it was taken back. One statement.
   */
  async meeting(at: {
    readonly committee: string;
    readonly heldOn: string;
  }): Promise<PublishedMeeting> {
    const found = await this.find(at, 'public');
    if (found.withdrawn !== null) refuse('withdrawn', withdrawnInWords(found.withdrawn.reason));
    return found;
  }

  /** Every publication of a meeting as it was frozen, without what was withdrawn. Refuses as `meeting` does. One statement. */
  async frozen(at: At): Promise<readonly PublicPapers[]> {
    const { frozen, withdrawals, publications } = await this.row(at, 'public');
    const whole = publications.find(({ number }) => number === 0)?.withdrawn ?? null;
    if (whole !== null) refuse('withdrawn', withdrawnInWords(whole.reason));
    return frozen
      .filter(({ id }) => !withdrawals.some(({ subjectId }) => subjectId === id))
      .toSorted((a, b) => a.papers.number - b.papers.number)
      .map(({ papers, hash }) => {
        const left = withoutWithdrawn(papers, withdrawals);
        const isWhole = JSON.stringify(left) === JSON.stringify(papers);
        return { number: papers.number, hash: isWhole ? hash : null, papers: withoutKeys(left) };
      });
  }

  /** The same with what is exempt in it. Refuses with `not-found` who may not read that. One statement. */
  async forMembers(actor: Actor, at: At): Promise<PublishedMeeting> {
    const found = await this.find(at, 'members');
    if (!may(actor, 'read exempt papers', found)) refuse('not-found', 'There is no such meeting.');
    return found;
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  private async find(at: At, readers: Readers): Promise<PublishedMeeting> {
    const { frozen: _frozen, withdrawals: _withdrawals, ...meeting } = await this.row(at, readers);
    return { ...meeting, withdrawn: meeting.publications[0]?.withdrawn ?? null };
  }

  private async row(at: At, readers: Readers) {
    const [row] = await this.recorder.dataSource.query<Found[]>(
      MEETING(readers === 'public' ? 'p' : 'e'),
      [at.committee, at.heldOn],
    );
    if (row === undefined) refuse('not-found', 'There is no such meeting.');
    return { ...row, ...asItStands(row.frozen, row.withdrawals) };
  }
}

/** What somebody is told at the address of something that was taken back. */
export const withdrawnInWords = (reason: string): string => `It was withdrawn: ${reason}`;

const UTC = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** A meeting that is over is a past one on its very day. */
const OVER = `ARRAY[${HELD_STATES}]`;

const LATEST = `(SELECT max(u.published_at) FROM publications u WHERE u.meeting_id = m.id)`;

const LINE = `c.name AS committee, c.slug AS "committeeSlug", m.held_on AS "heldOn", m.starts_at AS "startsAt",
  m.venue, m.constituted_as AS "constitutedAs", m.state, p.published_on AS "publishedOn",
  ${UTC(LATEST)} AS "updatedAt",
  (SELECT count(*)::int FROM publications u WHERE u.meeting_id = m.id AND u.number > 0) AS supplements`;

const LINES = `
  SELECT ${LINE}, jsonb_array_length(p.papers -> 'items') AS items
  FROM publications p
  JOIN meetings m ON m.id = p.meeting_id
  JOIN committees c ON c.id = p.committee_id
  WHERE p.number = 0 AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.subject_id = p.id)`;

const CHANGES = `'meeting.changed','meeting.postponed','meeting.cancelled'`;

/** One meeting with all that was frozen of it. The date is the one it is held on now, or any it was published under. */
const MEETING = (from: 'p' | 'e') => `
  SELECT m.id, m.council_id AS "councilId", m.committee_id AS "committeeId", ${LINE},
    p.papers ->> 'council' AS council, p.papers ->> 'startsAfter' AS "startsAfter", p.papers -> 'members' AS members,
    p.papers -> 'contact' AS contact, p.papers ->> 'reason' AS reason,
    (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'papers', ${from}.papers, 'hash', ${from}.hash,
        'at', ${UTC('p.published_at')}))
     FROM publications p JOIN exempt_papers e ON e.publication_id = p.id WHERE p.meeting_id = m.id) AS frozen,
    coalesce((SELECT jsonb_agg(jsonb_build_object('subjectId', w.subject_id, 'reason', w.reason, 'on', w.withdrawn_on))
     FROM ${WITHDRAWN_OF('m.id')} AS w), '[]') AS withdrawals,
    coalesce((SELECT jsonb_agg(jsonb_build_object('sentence', h.sentence, 'at', ${UTC('h.at')}) ORDER BY h.version)
     FROM history h WHERE h.subject_kind = 'meeting' AND h.subject_id = m.id AND h.event IN (${CHANGES})
       AND h.at >= p.published_at), '[]') AS changes,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'id', a.id, 'status', a.status) ORDER BY a.kind, a.status)
     FROM (SELECT 'decisions' AS kind, d.id, NULL AS status FROM decisions_publications d WHERE d.meeting_id = m.id
       UNION ALL SELECT 'minutes', n.id, n.status FROM minutes_publications n WHERE n.meeting_id = m.id) AS a
     WHERE NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = a.id)), '[]') AS afterwards
  FROM publications p
  JOIN meetings m ON m.id = p.meeting_id
  JOIN committees c ON c.id = p.committee_id
  WHERE p.number = 0 AND c.slug = $1 AND (m.held_on::text = $2 OR p.papers ->> 'heldOn' = $2)
  ORDER BY m.held_on::text = $2 DESC, c.id LIMIT 1`;
