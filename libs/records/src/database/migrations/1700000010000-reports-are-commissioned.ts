import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `'officer','member','chair','authority contact','signatory','priority lead','working-group chair','monitoring officer','administrator'`;

/** A report is commissioned from its author, written in versions that are never changed, and cleared by each who must. */
export class ReportsAreCommissioned1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE grants DROP CONSTRAINT grants_role_known, DROP CONSTRAINT grants_scope_known;
      ALTER TABLE grants
        ADD CONSTRAINT grants_role_known CHECK (role IN (${ROLES},'report author','clearing officer')),
        ADD CONSTRAINT grants_scope_known CHECK (scope_kind IN ('council','committee','authority','priority','report'));
      ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
      ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known
        CHECK (purpose IN ('answer','progress','review','report','clearance'));
      ALTER TABLE clocks DROP CONSTRAINT clocks_kind_known;
      ALTER TABLE clocks ADD CONSTRAINT clocks_kind_known
        CHECK (kind IN ('response','progress','review','report','clearance'));
      CREATE TABLE reports (
        id uuid PRIMARY KEY,
        report_id uuid GENERATED ALWAYS AS (id) STORED,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid REFERENCES meetings ON DELETE RESTRICT,
        topic_id uuid REFERENCES topics ON DELETE RESTRICT,
        slug text NOT NULL,
        title text NOT NULL,
        template text NOT NULL CONSTRAINT reports_template_known CHECK (template IN ('cabinet','scrutiny')),
        brief text NOT NULL DEFAULT '',
        author_id uuid REFERENCES people ON DELETE RESTRICT,
        due_on date,
        current_version integer NOT NULL DEFAULT 0,
        state text NOT NULL CONSTRAINT reports_state_known CHECK (state IN ('proposed','commissioned','drafting','author complete','in clearance','signed off','cleared','published','considered','deferred','withdrawn')),
        version integer NOT NULL,
        CONSTRAINT reports_slug_once UNIQUE (committee_id, slug)
      );
      CREATE INDEX reports_by_committee ON reports (committee_id, state);
      CREATE INDEX reports_by_meeting ON reports (meeting_id);
      CREATE INDEX reports_by_author ON reports (author_id);
      CREATE TRIGGER reports_versioned BEFORE UPDATE ON reports FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE report_versions (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports ON DELETE RESTRICT,
        number integer NOT NULL,
        content jsonb NOT NULL,
        hash text NOT NULL,
        why text,
        written_by text NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT report_versions_number_once UNIQUE (report_id, number)
      );
      CREATE TABLE report_exempt_texts (
        version_id uuid NOT NULL REFERENCES report_versions ON DELETE RESTRICT,
        paragraph_id text NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (version_id, paragraph_id)
      );
      CREATE FUNCTION written_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a written version stays as it is' USING ERRCODE = 'integrity_constraint_violation'; END $$;
      CREATE TRIGGER report_versions_stay BEFORE UPDATE OR DELETE ON report_versions FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TRIGGER report_exempt_texts_stay BEFORE UPDATE OR DELETE ON report_exempt_texts FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TABLE clearances (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        report_id uuid NOT NULL REFERENCES reports ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT clearances_kind_known CHECK (kind IN ('finance','legal','equality','monitoring officer')),
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        due_on date,
        asked_hash text,
        cleared_hash text,
        decided_on date,
        remark text,
        state text NOT NULL CONSTRAINT clearances_state_known CHECK (state IN ('named','asked','given','returned','not needed')),
        version integer NOT NULL,
        CONSTRAINT clearances_kind_once UNIQUE (report_id, kind)
      );
      CREATE INDEX clearances_by_person ON clearances (person_id, state);
      CREATE TRIGGER clearances_versioned BEFORE UPDATE ON clearances FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE more_time_requests (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES reports ON DELETE RESTRICT,
        asked_on date NOT NULL,
        asked_by text NOT NULL,
        current_due date NOT NULL,
        new_due date NOT NULL CONSTRAINT more_time_requests_later CHECK (new_due > current_due),
        reason text NOT NULL,
        decided_on date,
        decided_by text,
        agreed boolean,
        decision_reason text
      );
      CREATE UNIQUE INDEX more_time_requests_one_open ON more_time_requests (report_id) WHERE agreed IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE more_time_requests, clearances, report_exempt_texts, report_versions, reports;
      DROP FUNCTION written_stays();
      ALTER TABLE clocks DROP CONSTRAINT clocks_kind_known;
      ALTER TABLE clocks ADD CONSTRAINT clocks_kind_known CHECK (kind IN ('response','progress','review'));
      ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
      ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known CHECK (purpose IN ('answer','progress','review'));
      ALTER TABLE grants DROP CONSTRAINT grants_role_known, DROP CONSTRAINT grants_scope_known;
      ALTER TABLE grants
        ADD CONSTRAINT grants_role_known CHECK (role IN (${ROLES})),
        ADD CONSTRAINT grants_scope_known CHECK (scope_kind IN ('council','committee','authority','priority'));
    `);
  }
}
