import { Injectable } from '@nestjs/common';
import { may, refuse } from '#rules';
import { findScoringQuestions } from '../committees/index.js';
import { Recorder, revise, type Act, type Done } from '../record/index.js';
import { lockTopic } from './topic-facts.queries.js';

/** What somebody gives a topic for one question, 0 to 5. */
export interface Score {
  readonly question: string;
  readonly score: number;
}

/** Topics scored by their committee's own questions. */
@Injectable()
export class ScoringService {
  constructor(private readonly recorder: Recorder) {}

  /** Scores a topic, or scores it again: a person's later score takes the place of the earlier. Every question is answered. */
  score(act: Act, form: { readonly scores: readonly Score[] }): Promise<Done> {
    return this.recorder.writeOnce(act, ['scores', act.id, form], async (tx) => {
      const topic = await lockTopic(tx, act.id);
      if (!may(act.actor, 'score topic', topic)) {
        refuse('not-permitted', 'You do not have the role that may score topics.');
      }
      const { actor } = act;
      const given = new Map(form.scores.map(({ question, score }) => [question, score]));
      const questions = await findScoringQuestions(tx, topic.committeeId);
      if (questions.length === 0) {
        refuse('not-ready', 'The committee has no questions yet: set them first.');
      }
      const unanswered = questions.find(({ id }) => !given.has(id));
      if (unanswered !== undefined) {
        refuse(
          'field-missing',
          `Give a score for “${unanswered.wording}”.`,
          `score-${unanswered.id}`,
        );
      }
      const total = questions.reduce(
        (sum, { id, weight }) => sum + (given.get(id) ?? 0) * weight,
        0,
      );
      const most = questions.reduce((sum, { weight }) => sum + weight, 0);
      await tx.query(
        `INSERT INTO topic_scores (topic_id, question_id, person_id, score, scored_on)
         SELECT $1, s.question, $2, s.score, $3
         FROM jsonb_to_recordset($4) AS s(question uuid, score integer)
         ON CONFLICT (topic_id, question_id, person_id)
         DO UPDATE SET score = excluded.score, scored_on = excluded.scored_on`,
        [
          topic.id,
          actor.id,
          this.recorder.today(),
          JSON.stringify(questions.map(({ id }) => ({ question: id, score: given.get(id) }))),
        ],
      );
      const text = `${(total / most).toFixed(1)} of 5`;
      await revise(tx, {
        kind: 'topic',
        id: topic.id,
        actor,
        now: this.recorder.now(),
        columns: {},
        event: 'topic.scored',
        facts: { text },
      });
      const { id, state, version } = topic;
      return { id, state, version: version + 1, sentence: `Scored: ${text}.` };
    });
  }
}
