import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A check on a list of words with one more of them at its beginning, or without it again, whatever others put in it. */
const replaced = (table: string, constraint: string, [from, to]: readonly [string, string]) => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = '${constraint}';
    EXECUTE 'ALTER TABLE ${table} DROP CONSTRAINT ${constraint}';
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(said, '${quoted(from)}', '${quoted(to)}');
  END $$;`;
const quoted = (sql: string): string => sql.replaceAll("'", "''");
const WORD = "'data'::text, ";
const WIDENED = [
  ['clocks', 'clocks_kind_known'],
  ['signed_links', 'signed_links_purpose_known'],
  ['council_ladders', 'council_ladders_name_known'],
] as const;
const widen = () =>
  WIDENED.map(([table, name]) => replaced(table, name, ['ARRAY[', `ARRAY[${WORD}`])).join('');
const narrow = () =>
  WIDENED.map(([table, name]) => replaced(table, name, [`ARRAY[${WORD}`, 'ARRAY['])).join('');

/**
 * A partnership assesses its year: it asks partners for data, closes the set on a day, holds a workshop and writes what it
 * found. An answer is never changed: what comes later is one more.
 */
export class AYearIsAssessed1700000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${widen()}
      CREATE TABLE assessments (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        year text NOT NULL,
        slug text NOT NULL,
        closes_on date NOT NULL,
        as_at date,
        data_set jsonb,
        data_set_hash text,
        workshop_on date,
        workshop_at text CONSTRAINT assessments_workshop_at_time CHECK (workshop_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
        workshop_place text,
        workshop_about text,
        workshop_sequence integer NOT NULL DEFAULT 0,
        held_on date,
        notes text,
        edition_id uuid REFERENCES agreements ON DELETE RESTRICT,
        state text NOT NULL CONSTRAINT assessments_state_known
          CHECK (state IN ('gathering','workshop held','findings written','fed into the edition')),
        version integer NOT NULL,
        CONSTRAINT assessments_once UNIQUE (partnership_id, slug),
        CONSTRAINT assessments_set_closed CHECK ((as_at IS NULL) = (data_set IS NULL)),
        CONSTRAINT assessments_fed CHECK ((state = 'fed into the edition') = (edition_id IS NOT NULL))
      );
      CREATE TRIGGER assessments_versioned BEFORE UPDATE ON assessments FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE workshop_invitees (
        assessment_id uuid NOT NULL REFERENCES assessments ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        PRIMARY KEY (assessment_id, person_id)
      );
      CREATE TABLE data_requests (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        assessment_id uuid NOT NULL REFERENCES assessments ON DELETE RESTRICT,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        person_id uuid REFERENCES people ON DELETE RESTRICT,
        reference text NOT NULL,
        asked jsonb NOT NULL CONSTRAINT data_requests_asked_a_list CHECK (jsonb_typeof(asked) = 'array' AND jsonb_array_length(asked) > 0),
        note text NOT NULL,
        asked_on date,
        due_on date,
        wanted text,
        ended_because text,
        state text NOT NULL CONSTRAINT data_requests_state_known
          CHECK (state IN ('drafted','asked','partly answered','received','cannot be provided','declined','withdrawn')),
        version integer NOT NULL,
        CONSTRAINT data_requests_reference_once UNIQUE (council_id, reference)
      );
      CREATE INDEX data_requests_by_assessment ON data_requests (assessment_id);
      CREATE INDEX data_requests_to_authority ON data_requests (authority_id);
      CREATE INDEX data_requests_to_person ON data_requests (person_id) WHERE person_id IS NOT NULL;
      CREATE TRIGGER data_requests_versioned BEFORE UPDATE ON data_requests FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE data_answers (
        id uuid PRIMARY KEY,
        data_request_id uuid NOT NULL REFERENCES data_requests ON DELETE RESTRICT,
        number integer NOT NULL,
        kind text NOT NULL CONSTRAINT data_answers_kind_known CHECK (kind IN ('whole','part','cannot be provided','declined')),
        text text NOT NULL,
        figures jsonb CONSTRAINT data_answers_figures_named CHECK (jsonb_typeof(figures) = 'object'),
        file_name text,
        media_type text,
        bytes integer,
        sha256 text,
        storage_key text CONSTRAINT data_answers_storage_key_once UNIQUE,
        state text NOT NULL CONSTRAINT data_answers_state_known CHECK (state IN ('quarantined','clean','refused')),
        why text,
        how text NOT NULL CONSTRAINT data_answers_how_known CHECK (how IN ('online','email','post','in person')),
        received_on date NOT NULL,
        is_after_close boolean NOT NULL,
        given_by text NOT NULL,
        given_at timestamptz NOT NULL,
        CONSTRAINT data_answers_number_once UNIQUE (data_request_id, number),
        CONSTRAINT data_answers_file_whole CHECK ((file_name IS NULL) = (sha256 IS NULL))
      );
      CREATE INDEX data_answers_waiting ON data_answers (given_at) WHERE state = 'quarantined';
      CREATE TABLE data_time_requests (
        id uuid PRIMARY KEY,
        data_request_id uuid NOT NULL REFERENCES data_requests ON DELETE RESTRICT,
        asked_on date NOT NULL,
        asked_by text NOT NULL,
        from_due date NOT NULL,
        new_due date NOT NULL,
        reason text NOT NULL,
        agreed boolean,
        decided_on date,
        decided_by text,
        decision_reason text,
        CONSTRAINT data_time_requests_later CHECK (new_due > from_due),
        CONSTRAINT data_time_requests_decided CHECK ((agreed IS NULL) = (decided_on IS NULL))
      );
      CREATE INDEX data_time_requests_by_request ON data_time_requests (data_request_id);
      CREATE UNIQUE INDEX data_time_requests_one_open ON data_time_requests (data_request_id) WHERE agreed IS NULL;
      CREATE TABLE assessment_findings (
        id uuid PRIMARY KEY,
        assessment_id uuid NOT NULL REFERENCES assessments ON DELETE RESTRICT,
        number integer NOT NULL,
        title text NOT NULL,
        evidence text NOT NULL,
        data_request_id uuid REFERENCES data_requests ON DELETE RESTRICT,
        rests_on text NOT NULL,
        priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        proposal text NOT NULL CONSTRAINT assessment_findings_proposal_known CHECK (proposal IN ('keep','rename','merge','split','drop','add')),
        proposed text NOT NULL,
        written_on date NOT NULL,
        written_by text NOT NULL,
        CONSTRAINT assessment_findings_number_once UNIQUE (assessment_id, number),
        CONSTRAINT assessment_findings_about_a_priority CHECK (proposal = 'add' OR priority_id IS NOT NULL)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE assessment_findings, data_time_requests, data_answers, data_requests, workshop_invitees, assessments;
      DELETE FROM signed_links WHERE purpose = 'data';
      DELETE FROM reminders WHERE clock_id IN (SELECT id FROM clocks WHERE kind = 'data');
      DELETE FROM clock_moves WHERE clock_id IN (SELECT id FROM clocks WHERE kind = 'data');
      DELETE FROM clocks WHERE kind = 'data';
      DELETE FROM council_ladders WHERE name = 'data';
      ${narrow()}
    `);
  }
}
