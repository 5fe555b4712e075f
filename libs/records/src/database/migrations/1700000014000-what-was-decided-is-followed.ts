import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'comment','information request','standing request','referral','deferral'`;
const SETTLEMENTS = `'taken up','taken up in part','not taken up','noted','given','given in part','not given','considered','ended','no longer relevant'`;
const PAPERS = `'agenda item','report','document','publication'`;

const ASKED = `'drafted','made','sent','acknowledged','extended','responded','returned','considered','in progress','completion claimed','closed','escalated','paused','asked again'`;

/** What was decided is written down, published, sent under one letter an authority, and followed. */
export class WhatWasDecidedIsFollowed1700000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE addressees DROP CONSTRAINT addressees_state_known;
      ALTER TABLE addressees ADD CONSTRAINT addressees_state_known CHECK (state IN (${ASKED},'fallen'));
      ALTER TABLE committees
        ADD COLUMN minute_period text NOT NULL DEFAULT 'for ever'
          CONSTRAINT committees_minute_period_known CHECK (minute_period IN ('for ever','calendar year','municipal year')),
        ADD COLUMN minuted_by text NOT NULL DEFAULT 'resolution'
          CONSTRAINT committees_minuted_by_known CHECK (minuted_by IN ('resolution','item')),
        ADD COLUMN minute_parts text NOT NULL DEFAULT 'letters'
          CONSTRAINT committees_minute_parts_known CHECK (minute_parts IN ('letters','numbers','roman'));
      UPDATE committees SET minute_period = 'calendar year' WHERE minute_pattern LIKE '%{yy%';
      ALTER TABLE resolutions
        ADD COLUMN minute_period text NOT NULL DEFAULT '',
        DROP CONSTRAINT resolutions_minute_once,
        ADD CONSTRAINT resolutions_minute_once UNIQUE (committee_id, minute_period, minute);
      CREATE TABLE minutes (
        meeting_id uuid PRIMARY KEY REFERENCES meetings ON DELETE RESTRICT,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        version integer NOT NULL,
        drafted_at timestamptz NOT NULL,
        chairs_remark text,
        approved_on date,
        approved_by text,
        approved_how text
      );
      CREATE TABLE minute_paragraphs (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES minutes ON DELETE RESTRICT,
        key text NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        number text,
        drafted text,
        wording text NOT NULL,
        parts jsonb NOT NULL DEFAULT '[]',
        waiting text,
        version integer NOT NULL DEFAULT 1,
        is_left_out boolean NOT NULL DEFAULT false,
        CONSTRAINT minute_paragraphs_key_once UNIQUE (meeting_id, key)
      );
      CREATE TABLE exempt_minute_paragraphs (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES minutes ON DELETE RESTRICT,
        key text NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        number text,
        drafted text,
        wording text NOT NULL,
        parts jsonb NOT NULL DEFAULT '[]',
        waiting text,
        version integer NOT NULL DEFAULT 1,
        is_left_out boolean NOT NULL DEFAULT false,
        CONSTRAINT exempt_minute_paragraphs_key_once UNIQUE (meeting_id, key)
      );
      CREATE TABLE minute_corrections (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES minutes ON DELETE RESTRICT,
        paragraph_key text NOT NULL,
        was text NOT NULL,
        becomes text NOT NULL,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        corrected_on date NOT NULL
      );
      CREATE INDEX minute_corrections_by_meeting ON minute_corrections (meeting_id);
      CREATE TABLE minutes_publications (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        status text NOT NULL CONSTRAINT minutes_publications_status_known CHECK (status IN ('draft','confirmed')),
        minutes jsonb NOT NULL,
        hash text NOT NULL,
        published_on date NOT NULL,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        CONSTRAINT minutes_publications_once UNIQUE (meeting_id, status)
      );
      CREATE TABLE exempt_minutes_publications (
        publication_id uuid PRIMARY KEY REFERENCES minutes_publications ON DELETE RESTRICT,
        minutes jsonb NOT NULL,
        hash text NOT NULL
      );
      CREATE TRIGGER minutes_publications_stay BEFORE UPDATE OR DELETE ON minutes_publications FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TRIGGER exempt_minutes_publications_stay BEFORE UPDATE OR DELETE ON exempt_minutes_publications FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TABLE decisions_publications (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        number integer NOT NULL,
        decisions jsonb NOT NULL,
        hash text NOT NULL,
        published_on date NOT NULL,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        CONSTRAINT decisions_publications_number_once UNIQUE (meeting_id, number)
      );
      CREATE INDEX decisions_publications_recent ON decisions_publications (published_at DESC);
      CREATE INDEX decisions_publications_by_reference ON decisions_publications USING gin (decisions jsonb_path_ops);
      CREATE TRIGGER decisions_publications_stay BEFORE UPDATE OR DELETE ON decisions_publications FOR EACH ROW EXECUTE FUNCTION written_stays();

      ALTER TABLE withdrawals DROP CONSTRAINT withdrawals_subject_known;
      ALTER TABLE withdrawals ADD CONSTRAINT withdrawals_subject_known CHECK (subject_kind IN (${PAPERS},'minutes','decisions'));

      ALTER TABLE recommendations ADD COLUMN source jsonb;
      CREATE TABLE outcomes (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT outcomes_kind_known CHECK (kind IN (${KINDS})),
        reference text NOT NULL,
        wording text NOT NULL,
        authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        to_committee_id uuid REFERENCES committees ON DELETE RESTRICT,
        body text,
        topic_id uuid REFERENCES topics ON DELETE RESTRICT,
        agenda_item_id uuid REFERENCES agenda_items ON DELETE RESTRICT,
        due_on date,
        sent_on date,
        sent_how text,
        answer text,
        answered_on date,
        answered_by text,
        answered_how text,
        wanted text,
        settled_as text CONSTRAINT outcomes_settled_as_known CHECK (settled_as IN (${SETTLEMENTS})),
        settled_because text,
        settled_on date,
        state text NOT NULL CONSTRAINT outcomes_state_known CHECK (state IN ('drafted','made','sent','answered','settled','fallen')),
        version integer NOT NULL,
        CONSTRAINT outcomes_settled CHECK ((state = 'settled') = (settled_as IS NOT NULL)),
        CONSTRAINT outcomes_reference_once UNIQUE (council_id, reference)
      );
      CREATE INDEX outcomes_by_resolution ON outcomes (resolution_id);
      CREATE INDEX outcomes_open ON outcomes (committee_id, state) WHERE state NOT IN ('settled','fallen');
      CREATE INDEX outcomes_to_authority ON outcomes (authority_id) WHERE sent_on IS NOT NULL;
      CREATE TRIGGER outcomes_versioned BEFORE UPDATE ON outcomes FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();

      CREATE TABLE authority_letters (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        number integer NOT NULL,
        opening text NOT NULL,
        closing text NOT NULL,
        chairs_remark text,
        approved_on date,
        approved_by text,
        approved_how text,
        sent_on date,
        sent_how text,
        state text NOT NULL CONSTRAINT authority_letters_state_known CHECK (state IN ('drafted','with the chair','approved','sent','withdrawn')),
        version integer NOT NULL,
        CONSTRAINT authority_letters_number_once UNIQUE (meeting_id, authority_id, number)
      );
      CREATE TRIGGER authority_letters_versioned BEFORE UPDATE ON authority_letters FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE letter_addressees (
        letter_id uuid NOT NULL REFERENCES authority_letters ON DELETE RESTRICT,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        PRIMARY KEY (letter_id, addressee_id)
      );
      CREATE INDEX letter_addressees_by_addressee ON letter_addressees (addressee_id);
      CREATE TABLE recommendation_corrections (
        id uuid PRIMARY KEY,
        recommendation_id uuid NOT NULL REFERENCES recommendations ON DELETE RESTRICT,
        number integer NOT NULL,
        was text NOT NULL,
        becomes text NOT NULL,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        corrected_on date NOT NULL,
        CONSTRAINT recommendation_corrections_number_once UNIQUE (recommendation_id, number)
      );
      CREATE TRIGGER recommendation_corrections_stay BEFORE UPDATE OR DELETE ON recommendation_corrections FOR EACH ROW EXECUTE FUNCTION written_stays();

      CREATE TABLE prints (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT prints_kind_known CHECK (kind IN ('minutes','exempt minutes','letter')),
        subject_id uuid NOT NULL,
        hash text NOT NULL,
        state text NOT NULL CONSTRAINT prints_state_known CHECK (state IN ('waiting','working','done','failed')),
        attempts integer NOT NULL DEFAULT 0,
        problem text,
        offered_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT prints_once UNIQUE (kind, subject_id, hash)
      );
      CREATE INDEX prints_waiting ON prints (offered_at) WHERE state IN ('waiting','working');
      CREATE TABLE print_files (
        print_id uuid NOT NULL REFERENCES prints ON DELETE RESTRICT,
        name text NOT NULL,
        storage_key text NOT NULL CONSTRAINT print_files_storage_key_once UNIQUE,
        media_type text NOT NULL,
        sha256 text NOT NULL,
        bytes integer NOT NULL,
        PRIMARY KEY (print_id, name)
      );

      ALTER TABLE deliveries
        ADD COLUMN repeat integer NOT NULL DEFAULT 0,
        ADD COLUMN repeated_because text,
        DROP CONSTRAINT deliveries_once,
        ADD CONSTRAINT deliveries_once UNIQUE (outbox_id, notice, person_id, repeat),
        ADD CONSTRAINT deliveries_repeated_for_a_reason CHECK ((repeat = 0) = (repeated_because IS NULL));
      CREATE INDEX deliveries_recent ON deliveries (council_id, created_at DESC, id);

      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE INDEX recommendations_alike ON recommendations USING gin (wording gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE addressees DROP CONSTRAINT addressees_state_known;
      ALTER TABLE addressees ADD CONSTRAINT addressees_state_known CHECK (state IN (${ASKED})) NOT VALID;
      DROP INDEX recommendations_alike;
      DROP EXTENSION pg_trgm;
      DELETE FROM deliveries WHERE repeat > 0;
      DROP INDEX deliveries_recent;
      ALTER TABLE deliveries
        DROP CONSTRAINT deliveries_repeated_for_a_reason, DROP CONSTRAINT deliveries_once, DROP COLUMN repeat,
        DROP COLUMN repeated_because, ADD CONSTRAINT deliveries_once UNIQUE (outbox_id, notice, person_id);
      DROP TABLE print_files, prints, recommendation_corrections, letter_addressees, authority_letters, outcomes, decisions_publications,
        exempt_minutes_publications, minutes_publications, minute_corrections, exempt_minute_paragraphs, minute_paragraphs, minutes;
      ALTER TABLE recommendations DROP COLUMN source;
      DELETE FROM withdrawals WHERE subject_kind NOT IN (${PAPERS});
      ALTER TABLE withdrawals DROP CONSTRAINT withdrawals_subject_known;
      ALTER TABLE withdrawals ADD CONSTRAINT withdrawals_subject_known CHECK (subject_kind IN (${PAPERS}));
      ALTER TABLE resolutions
        DROP CONSTRAINT resolutions_minute_once,
        DROP COLUMN minute_period,
        ADD CONSTRAINT resolutions_minute_once UNIQUE (committee_id, minute);
      ALTER TABLE committees DROP COLUMN minute_period, DROP COLUMN minuted_by, DROP COLUMN minute_parts;
    `);
  }
}
