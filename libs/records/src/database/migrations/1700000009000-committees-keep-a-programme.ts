import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a committee works: its terms, its house form, what stands on every agenda, who clears, by when; and its topics. */
export class CommitteesKeepAProgramme1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE committees
        ADD COLUMN terms_of_reference text NOT NULL DEFAULT '',
        ADD COLUMN minute_pattern text NOT NULL DEFAULT '{n}',
        ADD COLUMN report_template text NOT NULL DEFAULT 'scrutiny'
          CONSTRAINT committees_report_template_known CHECK (report_template IN ('cabinet','scrutiny')),
        ADD COLUMN usual_venue text NOT NULL DEFAULT '',
        ADD COLUMN usual_start text NOT NULL DEFAULT '10:00'
          CONSTRAINT committees_usual_start_time CHECK (usual_start ~ '^[0-2][0-9]:[0-5][0-9]$'),
        ADD COLUMN version integer NOT NULL DEFAULT 0;
      CREATE TABLE standing_items (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE CASCADE,
        position integer NOT NULL CONSTRAINT standing_items_position_positive CHECK (position > 0),
        title text NOT NULL,
        purpose text NOT NULL CONSTRAINT standing_items_purpose_known CHECK (purpose IN ('decide','note','comment','recommend')),
        minutes integer CONSTRAINT standing_items_minutes_positive CHECK (minutes > 0)
      );
      CREATE INDEX standing_items_by_committee ON standing_items (committee_id, position);
      CREATE TABLE committee_clearances (
        committee_id uuid NOT NULL REFERENCES committees ON DELETE CASCADE,
        kind text NOT NULL CONSTRAINT committee_clearances_kind_known CHECK (kind IN ('finance','legal','equality','monitoring officer')),
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        PRIMARY KEY (committee_id, kind)
      );
      CREATE TABLE timetable_steps (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE CASCADE,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT timetable_steps_kind_known CHECK (kind IN ('draft','clearance','cleared','other')),
        working_days_before integer NOT NULL CONSTRAINT timetable_steps_days CHECK (working_days_before BETWEEN 1 AND 120)
      );
      CREATE INDEX timetable_steps_by_committee ON timetable_steps (committee_id, working_days_before);
      CREATE TABLE named_substitutes (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT named_substitutes_once UNIQUE (committee_id, person_id, valid_from)
      );
      CREATE TABLE topics (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        slug text NOT NULL,
        title text NOT NULL,
        reason text NOT NULL,
        suggested_by uuid REFERENCES people ON DELETE RESTRICT,
        suggested_on date NOT NULL,
        meeting_id uuid REFERENCES meetings ON DELETE RESTRICT,
        state text NOT NULL CONSTRAINT topics_state_known CHECK (state IN ('suggested','in the work programme','placed','considered','not taken up')),
        version integer NOT NULL,
        CONSTRAINT topics_slug_once UNIQUE (committee_id, slug)
      );
      CREATE INDEX topics_by_committee ON topics (committee_id, state);
      CREATE INDEX topics_by_meeting ON topics (meeting_id);
      CREATE TRIGGER topics_versioned BEFORE UPDATE ON topics FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE scoring_questions (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE CASCADE,
        position integer NOT NULL,
        wording text NOT NULL,
        weight integer NOT NULL DEFAULT 1 CONSTRAINT scoring_questions_weight CHECK (weight BETWEEN 1 AND 5),
        ended_on date
      );
      CREATE INDEX scoring_questions_by_committee ON scoring_questions (committee_id, position);
      CREATE TABLE topic_scores (
        topic_id uuid NOT NULL REFERENCES topics ON DELETE CASCADE,
        question_id uuid NOT NULL REFERENCES scoring_questions ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        score integer NOT NULL CONSTRAINT topic_scores_range CHECK (score BETWEEN 0 AND 5),
        scored_on date NOT NULL,
        PRIMARY KEY (topic_id, question_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE topic_scores, scoring_questions, topics, named_substitutes, timetable_steps, committee_clearances,
        standing_items;
      ALTER TABLE committees DROP COLUMN terms_of_reference, DROP COLUMN minute_pattern, DROP COLUMN report_template,
        DROP COLUMN usual_venue, DROP COLUMN usual_start, DROP COLUMN version;
    `);
  }
}
