import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agendas in order, documents kept by their hash, what is exempt and why, and what was published: frozen, and packed. */
export class PapersArePublished1700000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meetings
        ADD COLUMN starts_after_id uuid REFERENCES meetings ON DELETE RESTRICT,
        ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0;
      ALTER TABLE agenda_items
        ADD COLUMN kind text NOT NULL DEFAULT 'ordinary'
          CONSTRAINT agenda_items_kind_known CHECK (kind IN ('standing','ordinary','urgent','outstanding responses')),
        ADD COLUMN minutes integer CONSTRAINT agenda_items_minutes_positive CHECK (minutes > 0),
        ADD COLUMN topic_id uuid REFERENCES topics ON DELETE RESTRICT,
        ADD COLUMN report_id uuid REFERENCES reports ON DELETE RESTRICT,
        ADD COLUMN urgent_reason text,
        ADD COLUMN accepted_by text,
        ADD COLUMN removed_on date,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD CONSTRAINT agenda_items_urgent_has_reason
          CHECK (kind <> 'urgent' OR (urgent_reason IS NOT NULL AND accepted_by IS NOT NULL)),
        DROP CONSTRAINT agenda_items_number_once,
        ADD CONSTRAINT agenda_items_number_once
          EXCLUDE USING btree (meeting_id WITH =, number WITH =) WHERE (removed_on IS NULL)
          DEFERRABLE INITIALLY IMMEDIATE;
      CREATE TABLE calendar_feeds (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        token_hash text NOT NULL CONSTRAINT calendar_feeds_token_once UNIQUE,
        made_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX calendar_feeds_one_open ON calendar_feeds (person_id) WHERE revoked_at IS NULL;
      CREATE TABLE documents (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid REFERENCES meetings ON DELETE RESTRICT,
        agenda_item_id uuid REFERENCES agenda_items ON DELETE RESTRICT,
        report_id uuid REFERENCES reports ON DELETE RESTRICT,
        slug text NOT NULL,
        title text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        bytes integer NOT NULL CONSTRAINT documents_bytes_positive CHECK (bytes > 0),
        sha256 text NOT NULL,
        storage_key text NOT NULL CONSTRAINT documents_storage_key_once UNIQUE,
        is_kept boolean NOT NULL DEFAULT true,
        pages integer,
        text_found text,
        is_scanned_image boolean NOT NULL DEFAULT false,
        state text NOT NULL CONSTRAINT documents_state_known CHECK (state IN ('quarantined','clean','refused','removed')),
        why text,
        replaces_id uuid REFERENCES documents ON DELETE RESTRICT,
        added_by text NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT documents_belong CHECK (num_nonnulls(meeting_id, report_id) = 1)
      );
      CREATE UNIQUE INDEX documents_slug_once ON documents (coalesce(report_id, agenda_item_id, meeting_id), slug) WHERE state <> 'removed';
      CREATE INDEX documents_waiting ON documents (added_at) WHERE state = 'quarantined';
      CREATE INDEX documents_by_meeting ON documents (meeting_id);
      CREATE INDEX documents_by_report ON documents (report_id);
      CREATE TABLE exemptions (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        subject_kind text NOT NULL CONSTRAINT exemptions_subject_known CHECK (subject_kind IN ('agenda item','report','appendix','document','paragraph')),
        subject_id uuid NOT NULL,
        report_id uuid REFERENCES reports ON DELETE RESTRICT,
        meeting_id uuid REFERENCES meetings ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT exemptions_kind_known CHECK (kind IN ('exempt','confidential')),
        paragraphs integer[] NOT NULL,
        reasoning text NOT NULL,
        public_summary text NOT NULL,
        decided_by text NOT NULL,
        decided_on date NOT NULL,
        review_on date,
        lifted_on date,
        lifted_by text,
        lifted_because text,
        CONSTRAINT exemptions_say_which CHECK (kind = 'confidential' OR cardinality(paragraphs) > 0)
      );
      CREATE UNIQUE INDEX exemptions_one_open ON exemptions (subject_id) WHERE lifted_on IS NULL;
      CREATE INDEX exemptions_by_report ON exemptions (report_id);
      CREATE INDEX exemptions_by_meeting ON exemptions (meeting_id);
      CREATE TABLE exempt_item_texts (
        agenda_item_id uuid PRIMARY KEY REFERENCES agenda_items ON DELETE RESTRICT,
        title text NOT NULL,
        summary text NOT NULL
      );
      CREATE TABLE exempt_document_texts (
        document_id uuid PRIMARY KEY REFERENCES documents ON DELETE RESTRICT,
        title text NOT NULL,
        file_name text NOT NULL,
        text_found text
      );
      CREATE TABLE exempt_appendix_titles (
        report_id uuid NOT NULL REFERENCES reports ON DELETE RESTRICT,
        appendix_id uuid NOT NULL,
        title text NOT NULL,
        PRIMARY KEY (report_id, appendix_id)
      );
      CREATE TABLE reports_to_follow (
        agenda_item_id uuid PRIMARY KEY REFERENCES agenda_items ON DELETE CASCADE,
        reason text NOT NULL,
        said_by text NOT NULL,
        said_on date NOT NULL
      );
      CREATE TABLE publications (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        number integer NOT NULL CONSTRAINT publications_number CHECK (number >= 0),
        papers jsonb NOT NULL,
        hash text NOT NULL,
        reason text,
        published_on date NOT NULL,
        published_at timestamptz NOT NULL,
        published_by text NOT NULL,
        CONSTRAINT publications_number_once UNIQUE (meeting_id, number)
      );
      CREATE INDEX publications_recent ON publications (committee_id, published_at DESC);
      CREATE TABLE exempt_papers (
        publication_id uuid PRIMARY KEY REFERENCES publications ON DELETE RESTRICT,
        papers jsonb NOT NULL,
        hash text NOT NULL
      );
      CREATE TRIGGER publications_stay BEFORE UPDATE OR DELETE ON publications FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TRIGGER exempt_papers_stay BEFORE UPDATE OR DELETE ON exempt_papers FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TABLE withdrawals (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        subject_kind text NOT NULL CONSTRAINT withdrawals_subject_known CHECK (subject_kind IN ('agenda item','report','document','publication')),
        subject_id uuid NOT NULL CONSTRAINT withdrawals_once UNIQUE,
        title text NOT NULL,
        reason text NOT NULL,
        withdrawn_on date NOT NULL,
        withdrawn_at timestamptz NOT NULL,
        withdrawn_by text NOT NULL
      );
      CREATE INDEX withdrawals_by_meeting ON withdrawals (meeting_id);
      CREATE TABLE subscriptions (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        asked_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT subscriptions_once UNIQUE (committee_id, person_id)
      );
      CREATE TABLE jobs (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT jobs_kind_known CHECK (kind IN ('pack')),
        publication_id uuid NOT NULL REFERENCES publications ON DELETE RESTRICT,
        audience text NOT NULL CONSTRAINT jobs_audience_known CHECK (audience IN ('public','members')),
        asked_by text NOT NULL,
        asked_at timestamptz NOT NULL,
        state text NOT NULL CONSTRAINT jobs_state_known CHECK (state IN ('waiting','working','done','failed','cancelled')),
        stage text NOT NULL DEFAULT '',
        done_count integer NOT NULL DEFAULT 0,
        of_count integer NOT NULL DEFAULT 0,
        problems jsonb NOT NULL DEFAULT '[]',
        attempts integer NOT NULL DEFAULT 0,
        offered_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz
      );
      CREATE UNIQUE INDEX jobs_one_open ON jobs (publication_id, audience) WHERE state IN ('waiting','working');
      CREATE INDEX jobs_waiting ON jobs (offered_at) WHERE state IN ('waiting','working');
      CREATE TABLE packs (
        id uuid PRIMARY KEY,
        publication_id uuid NOT NULL REFERENCES publications ON DELETE RESTRICT,
        audience text NOT NULL CONSTRAINT packs_audience_known CHECK (audience IN ('public','members')),
        edition integer NOT NULL,
        job_id uuid NOT NULL CONSTRAINT packs_one_a_job UNIQUE REFERENCES jobs ON DELETE RESTRICT,
        first_page integer NOT NULL,
        last_page integer NOT NULL,
        contents jsonb NOT NULL,
        problems jsonb NOT NULL DEFAULT '[]',
        withdrawals_seen integer NOT NULL,
        built_at timestamptz NOT NULL,
        CONSTRAINT packs_edition_once UNIQUE (publication_id, audience, edition)
      );
      CREATE TABLE pack_files (
        pack_id uuid NOT NULL REFERENCES packs ON DELETE RESTRICT,
        name text NOT NULL,
        storage_key text NOT NULL CONSTRAINT pack_files_storage_key_once UNIQUE,
        sha256 text NOT NULL,
        bytes integer NOT NULL,
        PRIMARY KEY (pack_id, name)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE pack_files, packs, jobs, subscriptions, withdrawals, exempt_papers, publications, reports_to_follow, exempt_appendix_titles, exempt_document_texts, exempt_item_texts, exemptions, documents,
        calendar_feeds;
      ALTER TABLE agenda_items DROP CONSTRAINT agenda_items_number_once;
      ALTER TABLE agenda_items
        DROP CONSTRAINT agenda_items_urgent_has_reason, DROP COLUMN kind, DROP COLUMN minutes, DROP COLUMN topic_id,
        DROP COLUMN report_id, DROP COLUMN urgent_reason, DROP COLUMN accepted_by, DROP COLUMN removed_on,
        DROP COLUMN version,
        ADD CONSTRAINT agenda_items_number_once UNIQUE (meeting_id, number);
      ALTER TABLE meetings DROP COLUMN starts_after_id, DROP COLUMN calendar_sequence;
    `);
  }
}
