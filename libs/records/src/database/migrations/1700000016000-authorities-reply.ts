import type { MigrationInterface, QueryRunner } from 'typeorm';

const DECISIONS = `'accepted','accepted in part','not accepted','already in place'`;
const PRECISIONS = `'day','month','quarter','plan year','none'`;
const PURPOSES = `'answer','progress','review','report','clearance','apologies','minutes','outcome','letter','question'`;
const PRINTS = `'minutes','exempt minutes','letter'`;

/** An authority answers everything one letter asked in one reply: written bit by bit, approved, submitted once. */
export class AuthoritiesReply1700000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE replies (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        letter_id uuid CONSTRAINT replies_letter_once UNIQUE REFERENCES authority_letters ON DELETE RESTRICT,
        addressee_id uuid CONSTRAINT replies_addressee_once UNIQUE REFERENCES addressees ON DELETE RESTRICT,
        holder_id uuid REFERENCES people ON DELETE RESTRICT,
        submitted_at timestamptz,
        submitted_by text,
        submitted_how text,
        hash text,
        state text NOT NULL CONSTRAINT replies_state_known
          CHECK (state IN ('being written','with the approver','approved','submitted')),
        version integer NOT NULL,
        CONSTRAINT replies_to_one_thing CHECK (num_nonnulls(letter_id, addressee_id) = 1),
        CONSTRAINT replies_submitted CHECK (
          (submitted_at IS NULL) = (hash IS NULL) AND (state <> 'submitted' OR hash IS NOT NULL))
      );
      CREATE INDEX replies_by_authority ON replies (authority_id);
      CREATE TRIGGER replies_versioned BEFORE UPDATE ON replies FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE INDEX replies_by_holder ON replies (holder_id) WHERE state <> 'submitted';
      CREATE TABLE reply_answers (
        addressee_id uuid PRIMARY KEY REFERENCES addressees ON DELETE RESTRICT,
        reply_id uuid NOT NULL REFERENCES replies ON DELETE RESTRICT,
        decision text CONSTRAINT reply_answers_decision_known CHECK (decision IN (${DECISIONS})),
        reason text NOT NULL,
        action text NOT NULL,
        owner text NOT NULL,
        target_raw text NOT NULL,
        target_start date,
        target_end date,
        target_precision text NOT NULL
          CONSTRAINT reply_answers_precision_known CHECK (target_precision IN (${PRECISIONS})),
        evidence text NOT NULL,
        saved_by text NOT NULL,
        saved_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX reply_answers_by_reply ON reply_answers (reply_id);

      ALTER TABLE responses
        ADD COLUMN reply_id uuid REFERENCES replies ON DELETE RESTRICT,
        ADD COLUMN target_raw text,
        ADD COLUMN target_start date,
        ADD COLUMN target_precision text
          CONSTRAINT responses_precision_known CHECK (target_precision IN (${PRECISIONS})),
        ADD COLUMN evidence text,
        ADD COLUMN accepted_on date,
        ADD COLUMN accepted_by text,
        ADD CONSTRAINT responses_accepted_by_somebody CHECK ((accepted_on IS NULL) = (accepted_by IS NULL));
      CREATE INDEX responses_by_reply ON responses (reply_id) WHERE reply_id IS NOT NULL;

      CREATE TABLE exempt_reply_texts (
        id uuid PRIMARY KEY,
        reply_id uuid NOT NULL REFERENCES replies ON DELETE RESTRICT,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        response_id uuid REFERENCES responses ON DELETE RESTRICT,
        wording text NOT NULL,
        reason text NOT NULL
      );
      CREATE UNIQUE INDEX exempt_reply_texts_one_draft ON exempt_reply_texts (addressee_id) WHERE response_id IS NULL;
      CREATE INDEX exempt_reply_texts_by_response ON exempt_reply_texts (response_id) WHERE response_id IS NOT NULL;

      CREATE TABLE reply_approvals (
        id uuid PRIMARY KEY,
        reply_id uuid NOT NULL REFERENCES replies ON DELETE RESTRICT,
        asked_of uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        asked_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        asked_at timestamptz NOT NULL,
        remark text,
        decided_at timestamptz,
        approved boolean,
        decision_remark text,
        hash text NOT NULL,
        CONSTRAINT reply_approvals_decided CHECK ((decided_at IS NULL) = (approved IS NULL))
      );
      CREATE INDEX reply_approvals_by_reply ON reply_approvals (reply_id, asked_at);
      CREATE TABLE reply_codes (
        reply_id uuid NOT NULL REFERENCES replies ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        code_hash text NOT NULL,
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        used_at timestamptz,
        PRIMARY KEY (reply_id, person_id, sent_at)
      );
      CREATE TABLE replies_passed_on (
        id uuid PRIMARY KEY,
        reply_id uuid NOT NULL REFERENCES replies ON DELETE RESTRICT,
        from_person uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        to_person uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        note text,
        passed_at timestamptz NOT NULL
      );
      CREATE INDEX replies_passed_on_by_reply ON replies_passed_on (reply_id, passed_at);

      ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
      ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known CHECK (purpose IN (${PURPOSES},'reply'));
      ALTER TABLE prints DROP CONSTRAINT prints_kind_known;
      ALTER TABLE prints ADD CONSTRAINT prints_kind_known CHECK (kind IN (${PRINTS},'reply'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM print_files WHERE print_id IN (SELECT id FROM prints WHERE kind NOT IN (${PRINTS}));
      DELETE FROM prints WHERE kind NOT IN (${PRINTS});
      ALTER TABLE prints DROP CONSTRAINT prints_kind_known;
      ALTER TABLE prints ADD CONSTRAINT prints_kind_known CHECK (kind IN (${PRINTS}));
      DELETE FROM signed_links WHERE purpose NOT IN (${PURPOSES});
      ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
      ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known CHECK (purpose IN (${PURPOSES}));
      DROP TABLE replies_passed_on, reply_codes, reply_approvals, exempt_reply_texts;
      ALTER TABLE responses
        DROP COLUMN accepted_by,
        DROP COLUMN accepted_on,
        DROP COLUMN evidence,
        DROP COLUMN target_precision,
        DROP COLUMN target_start,
        DROP COLUMN target_raw,
        DROP COLUMN reply_id;
      DROP TABLE reply_answers, replies;
    `);
  }
}
