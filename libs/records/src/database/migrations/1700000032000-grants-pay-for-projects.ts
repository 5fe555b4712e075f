import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Projects that a grant pays for, with what was spent to date, and dated events on the calendar of a partnership; and
 * the measures an action serves. Money is whole pence.
 */
export class GrantsPayForProjects1700000032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projects (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        source text NOT NULL,
        award_pence bigint NOT NULL CONSTRAINT projects_award_sensible CHECK (award_pence BETWEEN 0 AND 999999999999),
        lead text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        outcome text,
        ended_on date,
        version integer NOT NULL,
        CONSTRAINT projects_slug_once UNIQUE (partnership_id, slug),
        CONSTRAINT projects_end_after CHECK (ends_on >= starts_on),
        CONSTRAINT projects_ended_with_outcome CHECK ((outcome IS NULL) = (ended_on IS NULL))
      );
      CREATE TRIGGER projects_versioned BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE project_spends (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL REFERENCES projects ON DELETE RESTRICT,
        as_at date NOT NULL,
        spent_pence bigint NOT NULL CONSTRAINT project_spends_sensible CHECK (spent_pence BETWEEN 0 AND 999999999999),
        note text NOT NULL,
        entered_at timestamptz NOT NULL,
        entered_by text NOT NULL
      );
      CREATE INDEX project_spends_by_project ON project_spends (project_id, as_at);
      CREATE TABLE partnership_events (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        slug text NOT NULL,
        kind text NOT NULL CONSTRAINT partnership_events_kind_known CHECK (kind IN ('awareness week','workshop','campaign','event')),
        title text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        is_provisional boolean NOT NULL,
        is_public boolean NOT NULL,
        place text NOT NULL,
        lead text NOT NULL,
        note text NOT NULL,
        priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        action_id uuid REFERENCES actions ON DELETE RESTRICT,
        cancelled_because text,
        version integer NOT NULL,
        CONSTRAINT partnership_events_slug_once UNIQUE (partnership_id, slug),
        CONSTRAINT partnership_events_end_after CHECK (ends_on >= starts_on)
      );
      CREATE INDEX partnership_events_by_day ON partnership_events (partnership_id, starts_on);
      CREATE TRIGGER partnership_events_versioned BEFORE UPDATE ON partnership_events FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE action_measures (
        action_id uuid NOT NULL REFERENCES actions ON DELETE CASCADE,
        measure_id uuid NOT NULL REFERENCES measures ON DELETE RESTRICT,
        PRIMARY KEY (action_id, measure_id)
      );
      CREATE INDEX action_measures_by_measure ON action_measures (measure_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE action_measures, partnership_events, project_spends, projects');
  }
}
