import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and what they may do; the chained history; the outbox and the ledger of deliveries. */
export class BeginTheRecord1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE councils (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT councils_slug_once UNIQUE,
        name text NOT NULL,
        parent_id uuid REFERENCES councils ON DELETE RESTRICT
      );
      CREATE TABLE people (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        name text NOT NULL,
        post text NOT NULL,
        email text NOT NULL CONSTRAINT people_email_once UNIQUE CONSTRAINT people_email_lower CHECK (email = lower(email)),
        password_hash text,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE grants (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        role text NOT NULL CONSTRAINT grants_role_known CHECK (role IN ('officer','member','chair','authority contact','signatory','priority lead','working-group chair','monitoring officer','administrator')),
        scope_kind text NOT NULL CONSTRAINT grants_scope_known CHECK (scope_kind IN ('council','committee','authority','priority')),
        scope_id uuid NOT NULL,
        granted_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX grants_once ON grants (person_id, role, scope_kind, scope_id) WHERE ended_at IS NULL;
      CREATE INDEX grants_by_scope ON grants (scope_id, role) WHERE ended_at IS NULL;
      CREATE TABLE sessions (
        id_hash text PRIMARY KEY,
        person_id uuid REFERENCES people ON DELETE CASCADE,
        data jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_by_person ON sessions (person_id);
      CREATE INDEX sessions_by_expiry ON sessions (expires_at);
      CREATE TABLE sign_ins (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        email text NOT NULL,
        person_id uuid REFERENCES people ON DELETE SET NULL,
        succeeded boolean NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE TABLE signed_links (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL CONSTRAINT signed_links_token_once UNIQUE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        purpose text NOT NULL CONSTRAINT signed_links_purpose_known CHECK (purpose IN ('answer','progress','review')),
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_on date NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT signed_links_one_each UNIQUE (person_id, purpose, subject_id)
      );
      CREATE TABLE history (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        version integer NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        event text NOT NULL,
        sentence text NOT NULL,
        facts jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT history_one_entry_a_version UNIQUE (subject_kind, subject_id, version)
      );
      CREATE INDEX history_recent ON history (council_id, id DESC);
      CREATE FUNCTION history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'history is append-only' USING ERRCODE = 'integrity_constraint_violation'; END $$;
      CREATE TRIGGER history_is_not_edited BEFORE UPDATE OR DELETE ON history FOR EACH ROW EXECUTE FUNCTION history_stays();
      CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON history FOR EACH STATEMENT EXECUTE FUNCTION history_stays();
      CREATE FUNCTION one_version_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.version IS DISTINCT FROM OLD.version + 1 THEN
            RAISE EXCEPTION '% %: version % cannot follow %', TG_TABLE_NAME, OLD.id, NEW.version, OLD.version
              USING ERRCODE = 'integrity_constraint_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        event text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        put_at timestamptz NOT NULL DEFAULT now(),
        relayed_at timestamptz
      );
      CREATE INDEX outbox_waiting ON outbox (id) WHERE relayed_at IS NULL;
      CREATE TABLE deliveries (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        outbox_id bigint NOT NULL REFERENCES outbox ON DELETE RESTRICT,
        notice text NOT NULL,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        state text NOT NULL CONSTRAINT deliveries_state_known CHECK (state IN ('waiting','sending','sent','not needed','failed')),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        offered_at timestamptz NOT NULL,
        message_id text NOT NULL CONSTRAINT deliveries_message_once UNIQUE,
        why text,
        created_at timestamptz NOT NULL,
        settled_at timestamptz,
        CONSTRAINT deliveries_once UNIQUE (outbox_id, notice, person_id)
      );
      CREATE INDEX deliveries_unsettled ON deliveries (next_attempt_at) WHERE state IN ('waiting','sending');
      CREATE INDEX deliveries_by_subject ON deliveries (subject_id, created_at);
      CREATE TABLE mailbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        message_id text NOT NULL,
        sender text NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        body_text text NOT NULL,
        body_html text NOT NULL,
        headers jsonb NOT NULL,
        received_at timestamptz NOT NULL
      );
      CREATE TABLE idempotency_keys (
        owner text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        answer jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (owner, key)
      );
      CREATE TABLE counters (
        name text PRIMARY KEY,
        last integer NOT NULL
      );
      CREATE TABLE heartbeats (
        name text PRIMARY KEY,
        at timestamptz NOT NULL
      );
      CREATE TABLE calendar_days (
        id uuid PRIMARY KEY,
        council_id uuid REFERENCES councils ON DELETE CASCADE,
        day date NOT NULL,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT calendar_days_kind_known CHECK (kind IN ('proclaimed holiday','council closure')),
        CONSTRAINT calendar_days_once UNIQUE NULLS NOT DISTINCT (council_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE calendar_days, heartbeats, counters, idempotency_keys, mailbox, deliveries, outbox, history,
        signed_links, sign_ins, sessions, grants, people, councils;
      DROP FUNCTION one_version_at_a_time(), history_stays();
    `);
  }
}
