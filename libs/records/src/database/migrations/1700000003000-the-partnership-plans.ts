import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The partnership's agreement, its priorities with their leads and reviews, and action plans. */
export class ThePartnershipPlans1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreements (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        slug text NOT NULL,
        partnership text NOT NULL,
        title text NOT NULL,
        edition integer NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL CONSTRAINT agreements_ends_after CHECK (ends_on > starts_on),
        CONSTRAINT agreements_edition_once UNIQUE (council_id, slug, edition)
      );
      CREATE TABLE priorities (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        number integer NOT NULL,
        CONSTRAINT priorities_slug_once UNIQUE (council_id, slug)
      );
      CREATE TABLE priority_leads (
        id uuid PRIMARY KEY,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT priority_leads_kind_known CHECK (kind IN ('lead','deputy')),
        valid_to date,
        CONSTRAINT priority_leads_once UNIQUE (priority_id, person_id, kind)
      );
      CREATE TABLE reviews (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        cycle text NOT NULL,
        due_on date NOT NULL,
        rating text CONSTRAINT reviews_rating_known CHECK (rating IN ('on track','at risk','off track','complete')),
        what_changed text,
        action text,
        returned_on date,
        returned_by text,
        state text NOT NULL CONSTRAINT reviews_state_known CHECK (state IN ('planned','requested','returned','queried','accepted','concern raised','escalated')),
        version integer NOT NULL,
        CONSTRAINT reviews_once UNIQUE (priority_id, cycle)
      );
      CREATE TRIGGER reviews_versioned BEFORE UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE action_plans (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        slug text NOT NULL,
        title text NOT NULL,
        starts_on date,
        ends_on date,
        is_draft boolean NOT NULL,
        source_hash text NOT NULL,
        CONSTRAINT action_plans_slug_once UNIQUE (council_id, slug)
      );
      CREATE TABLE actions (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        action_plan_id uuid NOT NULL REFERENCES action_plans ON DELETE RESTRICT,
        priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        source_key text NOT NULL,
        reference text NOT NULL,
        group_name text NOT NULL,
        wording text NOT NULL,
        due_raw text NOT NULL,
        due_start date,
        due_end date,
        due_precision text CONSTRAINT actions_precision_known CHECK (due_precision IN ('day','month','quarter','plan year','none')),
        funding text NOT NULL,
        previous_state text,
        state text NOT NULL CONSTRAINT actions_state_known CHECK (state IN ('not started','in progress','at risk','claimed complete','verified','paused','carried forward','superseded','cancelled')),
        version integer NOT NULL,
        CONSTRAINT actions_once UNIQUE (action_plan_id, source_key)
      );
      CREATE TRIGGER actions_versioned BEFORE UPDATE ON actions FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE action_agencies (
        id uuid PRIMARY KEY,
        action_id uuid NOT NULL REFERENCES actions ON DELETE CASCADE,
        authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        name text NOT NULL,
        part text NOT NULL CONSTRAINT action_agencies_part_known CHECK (part IN ('lead','partner')),
        is_accountable boolean NOT NULL,
        is_confirmed boolean NOT NULL
      );
      CREATE INDEX action_agencies_by_action ON action_agencies (action_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE action_agencies, actions, action_plans, reviews, priority_leads, priorities, agreements',
    );
  }
}
