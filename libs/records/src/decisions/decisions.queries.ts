import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { canonicalJson, sha256 } from '#platform';
import { withdrawnInWords } from '../publication/index.js';
import { Recorder } from '../record/index.js';
import { sourceOf } from '../resolutions/index.js';
import type {
  DecisionLine,
  DecisionsAsked,
  DecisionsChoices,
  DecisionsPublication,
  DecisionsStanding,
  PublishedDecisions,
} from './decisions-views.js';
import { gatherDecisions } from './gather-decisions.queries.js';

interface Found {
  readonly withdrawn: string | null;
}

/** Decisions that were published, for everybody. */
@Injectable()
export class DecisionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The decisions of one meeting. Refuses with `not-found` what was not published, with `withdrawn` what was taken back. One statement. */
  async ofMeeting(at: {
    readonly committee: string;
    readonly heldOn: string;
  }): Promise<PublishedDecisions> {
    const [row] = await this.recorder.dataSource.query<(PublishedDecisions & Found)[]>(
      `SELECT p.id, p.meeting_id AS "meetingId", p.number, p.hash, p.published_on AS "publishedOn", ${UTC} AS "publishedAt",
         ${WITHDRAWN} AS withdrawn, ${MEETING}, p.decisions -> 'decisions' AS decisions
       FROM decisions_publications p
       JOIN meetings m ON m.id = p.meeting_id
       JOIN committees c ON c.id = p.committee_id
       WHERE c.slug = $1 AND (m.held_on::text = $2 OR p.decisions ->> 'heldOn' = $2)
       ORDER BY m.held_on::text = $2 DESC, p.number DESC LIMIT 1`,
      [at.committee, at.heldOn],
    );
    return standing(row);
  }

  /** One decision by its reference, as it was published last. Refuses as `ofMeeting` does. One statement. */
  async one(reference: string): Promise<DecisionLine> {
    const [row] = await this.recorder.dataSource.query<(DecisionLine & Found)[]>(
      `SELECT ${LINE}, ${WITHDRAWN} AS withdrawn
       FROM decisions_publications p
       CROSS JOIN LATERAL jsonb_array_elements(p.decisions -> 'decisions') AS d(one)
       WHERE p.decisions @> jsonb_build_object('decisions', jsonb_build_array(jsonb_build_object('reference', $1::text)))
         AND d.one ->> 'reference' = $1
       ORDER BY p.number DESC LIMIT 1`,
      [reference],
    );
    return standing(row);
  }

  /** Where the words of a decision come from, and whether they were changed there; null when they were written freely. One statement. */
  sourceOf(resolutionId: string): ReturnType<typeof sourceOf> {
    return sourceOf(this.recorder.dataSource.manager, resolutionId);
  }

  /** The register: decisions of every committee, newest first. One statement. */
  register(asked: DecisionsAsked): Promise<DecisionLine[]> {
    const { committee, year, kind, text, after, limit } = asked;
    return this.recorder.dataSource.query<DecisionLine[]>(
      `SELECT ${LINE}
       FROM decisions_publications p
       CROSS JOIN LATERAL jsonb_array_elements(p.decisions -> 'decisions') WITH ORDINALITY AS d(one, place)
       WHERE ${STANDS}
         AND ($1::text IS NULL OR p.decisions ->> 'committeeSlug' = $1)
         AND ($2::text IS NULL OR left(p.decisions ->> 'heldOn', 4) = $2)
         AND ($3::text IS NULL OR d.one ->> 'kind' = $3)
         AND ($4::text IS NULL OR strpos(lower(concat_ws(' ', d.one ->> 'minute', d.one ->> 'item',
           d.one ->> 'resolved', d.one ->> 'kept', d.one ->> 'recommendations')), lower($4)) > 0)
       ORDER BY p.decisions ->> 'heldOn' DESC, p.decisions ->> 'committee', d.place
       OFFSET $5 LIMIT $6`,
      [committee, year === null ? null : String(year), kind, text, after, limit],
    );
  }

  /** The latest publications that stand, newest first; of one committee when it is named. One statement. */
  recent(committee: string | null, limit: number): Promise<DecisionsPublication[]> {
    return this.recorder.dataSource.query<DecisionsPublication[]>(
      `SELECT p.decisions ->> 'committee' AS committee, p.decisions ->> 'committeeSlug' AS "committeeSlug",
         p.decisions ->> 'heldOn' AS "heldOn", jsonb_array_length(p.decisions -> 'decisions') AS count,
         ${UTC} AS "publishedAt"
       FROM decisions_publications p
       WHERE ${STANDS} AND ($1::text IS NULL OR p.decisions ->> 'committeeSlug' = $1)
       ORDER BY p.published_at DESC, p.id LIMIT $2`,
      [committee, limit],
    );
  }

  /** What the register may be narrowed to. One statement. */
  async choices(): Promise<DecisionsChoices> {
    const [row] = await this.recorder.dataSource.query<DecisionsChoices[]>(
      `SELECT coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('slug', p.decisions ->> 'committeeSlug',
             'name', p.decisions ->> 'committee')) FROM decisions_publications p WHERE ${STANDS}), '[]') AS committees,
         coalesce((SELECT jsonb_agg(DISTINCT left(p.decisions ->> 'heldOn', 4)::int) FROM decisions_publications p
           WHERE ${STANDS}), '[]') AS years`,
    );
    return row ?? { committees: [], years: [] };
  }

  /**
   * What would be published of a meeting now, and what is. Refuses with `not-found` who may not read committee work there.
   * Four statements.
   */
  async standing(actor: Actor, meetingId: string): Promise<DecisionsStanding> {
    const { manager } = this.recorder.dataSource;
    const [meeting] = await manager.query<
      {
        councilId: string;
        committeeId: string;
        latest: DecisionsStanding['latest'];
        hash: string | null;
      }[]
    >(
      `SELECT m.council_id AS "councilId", m.committee_id AS "committeeId", p.hash,
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('on', p.published_on, 'number', p.number) END AS latest
       FROM meetings m
       LEFT JOIN LATERAL (SELECT * FROM decisions_publications l WHERE l.meeting_id = m.id
         AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = l.id)
         ORDER BY l.number DESC LIMIT 1) AS p ON TRUE
       WHERE m.id = $1`,
      [meetingId],
    );
    const now = await gatherDecisions(manager, meetingId);
    if (meeting === undefined || now === null || !may(actor, 'read committee work', meeting)) {
      return nothing();
    }
    const { latest, hash } = meeting;
    return { now, latest, isNew: sha256(canonicalJson(now)) !== hash };
  }
}

const nothing = (): never => refuse('not-found', 'There are no published decisions here.');

/** The row that was found, unless it was taken back. */
function standing<Row extends Found>(row: Row | undefined): Row {
  if (row === undefined) return nothing();
  if (row.withdrawn !== null) refuse('withdrawn', withdrawnInWords(row.withdrawn));
  return row;
}

const UTC = `to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const WITHDRAWN = '(SELECT w.reason FROM withdrawals w WHERE w.subject_id = p.id)';

/** The latest of its meeting, and not taken back. */
const STANDS = `NOT EXISTS (SELECT FROM decisions_publications n WHERE n.meeting_id = p.meeting_id AND n.number > p.number)
  AND NOT EXISTS (SELECT FROM withdrawals w WHERE w.subject_id = p.id)`;

const OF_DECISION = [
  'reference',
  'resolutionId',
  'minute',
  'kind',
  'item',
  'resolved',
  'kept',
  'method',
  'votes',
  'named',
  'source',
  'recommendations',
];
const OF_MEETING = ['council', 'committee', 'committeeSlug', 'heldOn', 'partsIn'];

const MEETING = OF_MEETING.map((name) => `p.decisions -> '${name}' AS "${name}"`).join(', ');

const LINE = [
  ...OF_DECISION.map((name) => `d.one -> '${name}' AS "${name}"`),
  MEETING,
  'p.published_on AS "publishedOn"',
  `${UTC} AS "publishedAt"`,
].join(', ');
