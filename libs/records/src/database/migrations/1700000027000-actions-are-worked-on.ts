import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A check on a list of words with one more at its beginning, or without it again, whatever others put in it. */
const replaced = (table: string, constraint: string, [from, to]: readonly [string, string]) => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = '${constraint}';
    EXECUTE 'ALTER TABLE ${table} DROP CONSTRAINT ${constraint}';
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(said, '${from}', '${to}');
  END $$;`;
const WIDENED = [
  ['clocks', 'clocks_kind_known'],
  ['council_ladders', 'council_ladders_name_known'],
  ['signed_links', 'signed_links_purpose_known'],
] as const;
const WORD = "ARRAY[''action''::text, ";
const widen = () => WIDENED.map(([t, name]) => replaced(t, name, ['ARRAY[', WORD])).join('');
const narrow = () => WIDENED.map(([t, name]) => replaced(t, name, [WORD, 'ARRAY['])).join('');

/**
 * Actions of a plan are worked on: who is accountable, each update, each move of a due with who agreed, who pays, what
 * they serve, and what they became in the next plan. A plan is agreed by its partnership.
 */
export class ActionsAreWorkedOn1700000027000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${widen()}
      ALTER TABLE action_plans
        ADD COLUMN agreed_on date,
        ADD COLUMN agreed_minute text,
        ADD CONSTRAINT action_plans_agreed_with_minute CHECK ((agreed_on IS NULL) = (agreed_minute IS NULL));
      ALTER TABLE actions
        ADD COLUMN authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        ADD COLUMN carried_from_id uuid REFERENCES actions ON DELETE RESTRICT
          CONSTRAINT actions_carried_once UNIQUE,
        ADD COLUMN successor_id uuid REFERENCES actions ON DELETE RESTRICT;
      CREATE INDEX actions_by_priority ON actions (priority_id) WHERE priority_id IS NOT NULL;
      CREATE INDEX actions_by_authority ON actions (authority_id) WHERE authority_id IS NOT NULL;
      CREATE INDEX actions_ongoing ON actions (council_id)
        WHERE due_precision = 'none' AND state IN ('not started','in progress','at risk');
      ALTER TABLE actions DISABLE TRIGGER actions_versioned;
      UPDATE ONLY actions AS a SET authority_id = g.authority_id
      FROM action_agencies g WHERE g.action_id = a.id AND g.part = 'lead' AND g.is_accountable;
      ALTER TABLE actions ENABLE TRIGGER actions_versioned;
      CREATE UNIQUE INDEX action_agencies_one_accountable ON action_agencies (action_id) WHERE is_accountable;
      CREATE TABLE action_updates (
        id uuid PRIMARY KEY,
        action_id uuid NOT NULL REFERENCES actions ON DELETE RESTRICT,
        text text NOT NULL,
        rating text CONSTRAINT action_updates_rating_known CHECK (rating IN ('on track','at risk','off track','complete')),
        made_on date NOT NULL,
        made_at timestamptz NOT NULL,
        made_by text NOT NULL
      );
      CREATE INDEX action_updates_by_action ON action_updates (action_id, made_at);
      CREATE TABLE action_due_moves (
        id uuid PRIMARY KEY,
        action_id uuid NOT NULL REFERENCES actions ON DELETE RESTRICT,
        number integer NOT NULL,
        from_raw text NOT NULL,
        from_start date,
        from_end date,
        from_precision text,
        to_raw text NOT NULL,
        to_end date,
        reason text NOT NULL,
        agreed_by text NOT NULL,
        moved_on date NOT NULL,
        moved_by text NOT NULL,
        CONSTRAINT action_due_moves_number_once UNIQUE (action_id, number)
      );
      CREATE TABLE action_funds (
        action_id uuid NOT NULL REFERENCES actions ON DELETE CASCADE,
        number integer NOT NULL,
        source text NOT NULL,
        PRIMARY KEY (action_id, number)
      );
      INSERT INTO action_funds (action_id, number, source)
      SELECT a.id, row_number() OVER (PARTITION BY a.id ORDER BY s.n), btrim(s.source)
      FROM actions a,
        regexp_split_to_table(a.funding, '\\s*(?:[/;,+&]|\\mand\\M)\\s*') WITH ORDINALITY AS s(source, n)
      WHERE btrim(s.source) <> '' AND a.funding !~* '^\\s*(n/a|not applicable|none|nil)\\s*$';
      CREATE TABLE action_priorities (
        action_id uuid NOT NULL REFERENCES actions ON DELETE CASCADE,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        PRIMARY KEY (action_id, priority_id)
      );
      CREATE INDEX action_priorities_by_priority ON action_priorities (priority_id);
      CREATE TABLE action_recommendations (
        action_id uuid NOT NULL REFERENCES actions ON DELETE CASCADE,
        recommendation_id uuid NOT NULL REFERENCES recommendations ON DELETE RESTRICT,
        PRIMARY KEY (action_id, recommendation_id)
      );
      CREATE INDEX action_recommendations_by_recommendation ON action_recommendations (recommendation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE action_recommendations, action_priorities, action_funds, action_due_moves, action_updates;
      DROP INDEX action_agencies_one_accountable;
      DELETE FROM reminders WHERE clock_id IN (SELECT id FROM clocks WHERE kind = 'action');
      DELETE FROM clocks WHERE kind = 'action';
      DELETE FROM signed_links WHERE purpose = 'action';
      DELETE FROM council_ladders WHERE name = 'action';
      DROP INDEX actions_ongoing, actions_by_authority, actions_by_priority;
      ALTER TABLE actions DROP COLUMN successor_id, DROP COLUMN carried_from_id, DROP COLUMN authority_id;
      ALTER TABLE action_plans DROP COLUMN agreed_minute, DROP COLUMN agreed_on;
      ${narrow()}
    `);
  }
}
