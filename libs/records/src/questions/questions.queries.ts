import { Injectable } from '@nestjs/common';
import type { Actor } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { Question } from './question.js';

/** Questions asked in advance, as everybody who works for the committee reads them. */
@Injectable()
export class QuestionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The questions of a meeting the actor may see, in order of the agenda. One statement. */
  ofMeeting(actor: Actor, meetingId: string): Promise<Question[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.recorder.dataSource.query<Question[]>(
      `${QUESTION} WHERE q.meeting_id = $1 AND (q.council_id = ANY($2) OR q.committee_id = ANY($3))
       ORDER BY i.number, q.number`,
      [meetingId, councils, committees],
    );
  }
}

const QUESTION = `
  SELECT q.id, q.number, q.agenda_item_id AS "itemId", i.number AS "itemNumber", i.title AS item,
    q.asked_by_id AS "askedById", p.name AS "askedBy", o.name AS "to", q.wording, q.asked_on AS "askedOn",
    q.passed_on_on AS "passedOnOn", q.answer, q.answered_by AS "answeredBy", q.answered_on AS "answeredOn", q.version
  FROM questions q
  JOIN agenda_items i ON i.id = q.agenda_item_id
  JOIN people p ON p.id = q.asked_by_id
  LEFT JOIN authorities o ON o.id = q.authority_id`;
