import { Injectable } from '@nestjs/common';
import { pruneDates, type LocalDate, type PruneTerms } from '#rules';
import { Recorder } from '../record/index.js';
import type { OldLine, ProposedLine } from './prune-views.js';

const MOST = 300;

/** What says nothing of whether a recommendation is alive. */
const NO_MOVEMENT = `('closure.proposed','closure-proposal.withdrawn','part.handed-over')`;

const LINE = `a.id AS "addresseeId", a.version, r.reference, r.wording, o.name AS authority, o.slug AS "authoritySlug",
  a.state, r.made_on AS "madeOn", moved.on AS "movedOn"`;

const FROM = `addressees a
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN authorities o ON o.id = a.authority_id
  CROSS JOIN LATERAL (
    SELECT (max(h.at) AT TIME ZONE 'Europe/London')::date AS on FROM history h
    WHERE h.subject_kind = 'addressee' AND h.subject_id = a.id AND h.event NOT IN ${NO_MOVEMENT}) AS moved`;

/** Very old recommendations of a committee the caller has found within the reader's scope, and what is proposed for closure. */
@Injectable()
export class PruningQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** What is open and did not move for so many months, or was made so many years ago: the longest unmoved first. One statement. */
  old(committeeId: string, terms: PruneTerms): Promise<OldLine[]> {
    const { movedBy, madeBy } = pruneDates(this.today(), terms);
    return this.recorder.dataSource.query<OldLine[]>(
      `SELECT ${LINE},
         (SELECT max(w.submitted_on) FROM responses w WHERE w.addressee_id = a.id) AS "answeredOn",
         (SELECT count(*) FROM clock_moves v JOIN clocks k ON k.id = v.clock_id WHERE k.subject_id = a.id)::int AS slips,
         EXISTS (SELECT FROM closure_proposals p WHERE p.addressee_id = a.id) AS "isProposed"
       FROM ${FROM}
       WHERE a.committee_id = $1 AND a.state NOT IN ('drafted','closed','fallen')
         AND (moved.on <= $2 OR r.made_on <= $3)
       ORDER BY moved.on, length(r.reference), r.reference, o.name
       LIMIT ${MOST}`,
      [committeeId, movedBy, madeBy],
    );
  }

  /** What is proposed for closure and not closed yet, by reference. One statement. */
  proposed(committeeId: string): Promise<ProposedLine[]> {
    return this.recorder.dataSource.query<ProposedLine[]>(
      `SELECT ${LINE}, p.kind, p.reason, p.proposed_on AS "proposedOn", p.proposed_by AS "proposedBy",
         m.held_on AS meeting, CASE WHEN i.removed_on IS NULL THEN i.number END AS item
       FROM ${FROM}
       JOIN closure_proposals p ON p.addressee_id = a.id
       JOIN agenda_items i ON i.id = p.agenda_item_id
       JOIN meetings m ON m.id = i.meeting_id
       WHERE a.committee_id = $1 AND a.state NOT IN ('closed','fallen')
       ORDER BY length(r.reference), r.reference, o.name
       LIMIT ${MOST}`,
      [committeeId],
    );
  }
}
