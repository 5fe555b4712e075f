import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor, type TopicState } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { committeesToAsk } from './committees-to-ask.queries.js';
import type { CommitteeToAsk, OwnTopic, TopicLine, TopicView } from './topic-views.js';

/** The mean of everybody's weighted mean, over the questions asked today. */
const SCORE = `LEFT JOIN LATERAL (
    SELECT round(avg(p.mean), 1)::float8 AS score, count(*)::int AS scorers FROM (
      SELECT sum(s.score * q.weight)::numeric / sum(q.weight) AS mean
      FROM topic_scores s JOIN scoring_questions q ON q.id = s.question_id AND q.ended_on IS NULL
      WHERE s.topic_id = t.id GROUP BY s.person_id) p) sc ON true`;

const LINE = `t.id, t.council_id AS "councilId", t.committee_id AS "committeeId", c.name AS committee,
  c.slug AS "committeeSlug", t.slug, t.title, t.reason, w.name AS "suggestedBy", t.suggested_on AS "suggestedOn",
  t.state, t.version, m.held_on AS "heldOn", m.state AS "meetingState",
  (SELECT min(i.number) FROM agenda_items i
   WHERE i.meeting_id = t.meeting_id AND i.topic_id = t.id AND i.removed_on IS NULL) AS item, sc.score, sc.scorers`;

const FROM = `FROM topics t
  JOIN committees c ON c.id = t.committee_id
  LEFT JOIN people w ON w.id = t.suggested_by
  LEFT JOIN meetings m ON m.id = t.meeting_id
  ${SCORE}`;

/** Which topics are listed: those in one state, those with words in them. */
export interface TopicsAsked {
  readonly committee: string;
  readonly state?: TopicState;
  readonly text?: string;
}

/** The work programme as pages and API read it, each bound by the asker's scope. */
@Injectable()
export class TopicsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Topics of one committee, the highest scored first; at most 500. One statement. */
  list(actor: Actor, asked: TopicsAsked): Promise<TopicLine[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.manager.query<TopicLine[]>(
      `SELECT ${LINE} ${FROM}
       WHERE (t.council_id = ANY($1) OR t.committee_id = ANY($2)) AND c.slug = $3
         AND ($4::text IS NULL OR t.state = $4)
         AND ($5::text IS NULL OR strpos(lower(t.title || ' ' || t.reason), lower($5)) > 0)
       ORDER BY sc.score DESC NULLS LAST, t.suggested_on, t.title
       LIMIT 500`,
      [councils, committees, asked.committee, asked.state ?? null, asked.text ?? null],
    );
  }

  /** One topic with its scores. Refuses alike what is not there and what the actor may not see. Two statements. */
  async find(
    actor: Actor,
    at: { readonly committee: string; readonly topic: string },
  ): Promise<TopicView> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const [topic] = await this.manager.query<Omit<TopicView, 'questions'>[]>(
      `SELECT ${LINE},
         coalesce((SELECT jsonb_agg(jsonb_build_object('slug', r.slug, 'title', r.title) ORDER BY r.title)
           FROM reports r WHERE r.topic_id = t.id AND r.state <> 'withdrawn'), '[]') AS reports,
         (SELECT h.facts ->> 'reason' FROM history h WHERE h.subject_kind = 'topic' AND h.subject_id = t.id
            AND h.event IN ('topic.declined','topic.carried-forward')
          ORDER BY h.version DESC LIMIT 1) AS "lastReason"
       ${FROM}
       WHERE c.slug = $3 AND t.slug = $4 AND (t.council_id = ANY($1) OR t.committee_id = ANY($2))
       ORDER BY t.id LIMIT 1`,
      [councils, committees, at.committee, at.topic],
    );
    if (topic === undefined) refuse('not-found', 'There is no such topic.');
    return { ...topic, questions: await this.questions(topic, actor.id) };
  }

  /** The committees an actor may suggest a topic to, by name. One statement. */
  committeesToAsk(actor: Actor): Promise<CommitteeToAsk[]> {
    return committeesToAsk(this.manager, actor);
  }

  /** What an actor suggested, latest first, with the last sentence of each; at most 100. One statement. */
  own(actor: Actor): Promise<OwnTopic[]> {
    return this.manager.query<OwnTopic[]>(
      `SELECT t.title, c.name AS committee, t.state, t.suggested_on AS "suggestedOn", m.held_on AS "heldOn",
         (SELECT h.sentence FROM history h WHERE h.subject_kind = 'topic' AND h.subject_id = t.id
            AND h.event NOT IN ('topic.scored','topic.changed')
          ORDER BY h.version DESC LIMIT 1) AS sentence
       FROM topics t
       JOIN committees c ON c.id = t.committee_id
       LEFT JOIN meetings m ON m.id = t.meeting_id
       WHERE t.suggested_by = $1
       ORDER BY t.suggested_on DESC, t.id DESC LIMIT 100`,
      [actor.id],
    );
  }

  private questions(topic: { id: string; committeeId: string }, personId: string | null) {
    return this.manager.query<TopicView['questions'][number][]>(
      `SELECT q.id, q.wording, q.weight, round(avg(s.score), 1)::float8 AS average,
         count(s.score)::int AS scorers, max(s.score) FILTER (WHERE s.person_id = $3) AS own
       FROM scoring_questions q
       LEFT JOIN topic_scores s ON s.question_id = q.id AND s.topic_id = $1
       WHERE q.committee_id = $2 AND q.ended_on IS NULL
       GROUP BY q.id ORDER BY q.position, q.id`,
      [topic.id, topic.committeeId, personId],
    );
  }

  private get manager(): EntityManager {
    return this.recorder.dataSource.manager;
  }
}
