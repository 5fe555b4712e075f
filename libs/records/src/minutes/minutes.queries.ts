import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type MinutesDocument } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { findCorrections, type Correction } from './corrections.queries.js';
import { minutesDocument } from './minutes-document.js';
import type { MinutesView, ParagraphView, ToCorrect } from './minutes-views.js';
import { findParagraphs, type KeptParagraph, type MinutesPart } from './paragraph-rows.js';
import { trackedWords } from './tracked-words.js';

type Head = Omit<MinutesView, 'paragraphs' | 'exemptParagraphs' | 'toCorrect' | 'document'> & {
  readonly confirmed: MinutesDocument['confirmed'];
};

/** The minutes of a meeting for those who write and approve them. What is published is read elsewhere. */
@Injectable()
export class MinutesQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * The minutes of a meeting by its committee's slug and its date. Refuses alike what is not there and what the actor may
   * not see: drafts are for those who write and those who approve them. At most twelve statements.
   */
  async find(
    actor: Actor,
    at: { readonly committee: string; readonly heldOn: string },
  ): Promise<MinutesView> {
    const { councils, committees } = scopeOf(actor, 'draft minutes', 'approve minutes');
    const { manager } = this.recorder.dataSource;
    const [head] = await manager.query<Head[]>(
      `${HEAD} WHERE c.slug = $3 AND m.held_on::text = $4 AND (m.council_id = ANY($1) OR m.committee_id = ANY($2))
       ORDER BY c.id LIMIT 1`,
      [councils, committees, at.committee, at.heldOn],
    );
    if (head === undefined) refuse('not-found', 'There is no such meeting.');
    const { confirmed, ...minutes } = head;
    const { meetingId } = head;
    const corrections = await findCorrections(manager, meetingId);
    const viewed = (kept: readonly KeptParagraph[]) =>
      kept.map((paragraph, index) => view(paragraph, index, corrections));
    const isRead = may(actor, 'read exempt papers', minutes);
    return {
      ...minutes,
      paragraphs: viewed(await findParagraphs(manager, meetingId, 'public')),
      exemptParagraphs: isRead ? viewed(await findParagraphs(manager, meetingId, 'exempt')) : [],
      toCorrect: corrections.length === 0 ? [] : await this.toCorrect(meetingId),
      document: await minutesDocument(manager, { meetingId, part: 'public', confirmed }),
    };
  }

  /** The minutes of a meeting as they are read: public, or what is not for publication. At most ten statements. */
  async document(actor: Actor, meetingId: string, part: MinutesPart): Promise<MinutesDocument> {
    const { manager } = this.recorder.dataSource;
    const [head] = await manager.query<Head[]>(`${HEAD} WHERE m.id = $1`, [meetingId]);
    const action = part === 'exempt' ? 'read exempt papers' : 'read committee work';
    if (head === undefined || !may(actor, action, head)) {
      refuse('not-found', 'There is no such meeting.');
    }
    return minutesDocument(manager, { meetingId, part, confirmed: head.confirmed });
  }

  private toCorrect(meetingId: string): Promise<ToCorrect[]> {
    return this.recorder.dataSource.query<ToCorrect[]>(
      `SELECT DISTINCT n.reference, s.minute FROM minute_corrections c
       JOIN resolutions r ON c.paragraph_key = 'resolution:' || r.id
       JOIN recommendations n ON n.resolution_id = r.id
       JOIN resolutions s ON s.id = c.resolution_id
       WHERE c.meeting_id = $1 AND NOT EXISTS (SELECT FROM recommendation_corrections x
         WHERE x.recommendation_id = n.id AND x.resolution_id = c.resolution_id)
       ORDER BY n.reference`,
      [meetingId],
    );
  }
}

function view(
  paragraph: KeptParagraph,
  index: number,
  corrections: readonly Correction[],
): ParagraphView {
  const { drafted, wording, isLeftOut, key } = paragraph;
  return {
    ...paragraph,
    place: index + 1,
    isChanged: drafted !== wording || isLeftOut,
    tracked: isLeftOut ? [{ text: wording, change: 'removed' }] : trackedWords(drafted, wording),
    correction: corrections.findLast((one) => one.key === key) ?? null,
  };
}

const HEAD = `
  SELECT m.id AS "meetingId", m.council_id AS "councilId", m.committee_id AS "committeeId", c.name AS committee,
    c.slug AS "committeeSlug", m.held_on AS "heldOn", m.state, m.version, c.minute_parts AS "partsIn",
    to_char(n.drafted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "draftedAt",
    n.chairs_remark AS "chairsRemark",
    CASE WHEN n.approved_on IS NOT NULL THEN
      jsonb_build_object('on', n.approved_on, 'by', n.approved_by, 'how', n.approved_how) END AS approved,
    (SELECT jsonb_build_object('minute', h.facts ->> 'minute', 'on', h.facts ->> 'minutedOn') FROM history h
     WHERE h.subject_kind = 'meeting' AND h.subject_id = m.id AND h.event = 'minutes.confirmed'
     ORDER BY h.id DESC LIMIT 1) AS confirmed
  FROM meetings m
  JOIN committees c ON c.id = m.committee_id
  LEFT JOIN minutes n ON n.meeting_id = m.id`;
