import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shows that something was done: files and links of an addressee, each with its revisions, part of it kept from the public. */
export class EvidenceIsKept1700000023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        number integer NOT NULL,
        revision integer NOT NULL CONSTRAINT evidence_revision_positive CHECK (revision > 0),
        given_with text NOT NULL CONSTRAINT evidence_given_with_known CHECK (given_with IN ('answer','progress','paper reply')),
        title text NOT NULL,
        shows text NOT NULL,
        effective_on date,
        expires_on date,
        address text,
        file_name text,
        media_type text,
        bytes integer,
        sha256 text NOT NULL,
        storage_key text CONSTRAINT evidence_storage_key_once UNIQUE,
        state text NOT NULL CONSTRAINT evidence_state_known CHECK (state IN ('quarantined','clean','refused')),
        why text,
        is_kept_back boolean NOT NULL,
        response_id uuid REFERENCES responses ON DELETE RESTRICT,
        given_at timestamptz,
        added_by text NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT evidence_revision_once UNIQUE (addressee_id, number, revision),
        CONSTRAINT evidence_expires_later CHECK (expires_on >= effective_on)
      );
      CREATE INDEX evidence_waiting ON evidence (added_at) WHERE state = 'quarantined';
      CREATE INDEX evidence_expiring ON evidence (council_id, expires_on) WHERE expires_on IS NOT NULL AND given_at IS NOT NULL;
      CREATE TABLE exempt_evidence_texts (
        evidence_id uuid PRIMARY KEY REFERENCES evidence ON DELETE CASCADE,
        title text NOT NULL,
        shows text NOT NULL,
        file_name text,
        address text,
        reason text NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE exempt_evidence_texts, evidence');
  }
}
