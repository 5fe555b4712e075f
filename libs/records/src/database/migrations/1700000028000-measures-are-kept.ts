import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Success measures of priorities with their figures. A figure is never changed: a revision stands beside it. A break says
 * from which day figures are counted another way.
 */
export class MeasuresAreKept1700000028000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measures (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        plan_id uuid REFERENCES action_plans ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        unit text NOT NULL,
        kind text NOT NULL CONSTRAINT measures_kind_known CHECK (kind IN ('last year','same period','percentage','plan delivery','compound','maintained','coverage')),
        target jsonb NOT NULL CONSTRAINT measures_target_of_kind CHECK (target->>'kind' = kind),
        direction text CONSTRAINT measures_direction_known CHECK (direction IN ('lower','higher')),
        period_kind text NOT NULL CONSTRAINT measures_period_known CHECK (period_kind IN ('month','quarter','year','plan year','custom')),
        decimals integer NOT NULL CONSTRAINT measures_decimals_few CHECK (decimals BETWEEN 0 AND 2),
        hides_below integer CONSTRAINT measures_threshold CHECK (hides_below BETWEEN 2 AND 100),
        source text NOT NULL,
        is_public boolean NOT NULL,
        ended_on date,
        version integer NOT NULL,
        CONSTRAINT measures_slug_once UNIQUE (council_id, slug),
        CONSTRAINT measures_say_which_way CHECK (direction IS NOT NULL OR kind NOT IN ('last year','same period','percentage')),
        CONSTRAINT measures_of_a_plan CHECK ((kind = 'plan delivery') = (plan_id IS NOT NULL))
      );
      CREATE INDEX measures_by_priority ON measures (priority_id);
      CREATE TRIGGER measures_versioned BEFORE UPDATE ON measures FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE observations (
        id uuid PRIMARY KEY,
        measure_id uuid NOT NULL REFERENCES measures ON DELETE RESTRICT,
        revision integer NOT NULL CONSTRAINT observations_revision_positive CHECK (revision > 0),
        period_kind text NOT NULL CONSTRAINT observations_period_known CHECK (period_kind IN ('month','quarter','year','plan year','custom')),
        starts_on date NOT NULL,
        ends_on date NOT NULL CONSTRAINT observations_end_after CHECK (ends_on >= starts_on),
        value numeric(11,2) CONSTRAINT observations_value_from_nought CHECK (value >= 0),
        part integer CONSTRAINT observations_part_of_whole CHECK (part BETWEEN 0 AND whole),
        whole integer,
        as_at date NOT NULL,
        source text NOT NULL,
        is_provisional boolean NOT NULL,
        reason text,
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL,
        CONSTRAINT observations_revision_once UNIQUE (measure_id, starts_on, ends_on, revision),
        CONSTRAINT observations_one_form CHECK ((value IS NULL) = (part IS NOT NULL) AND (part IS NULL) = (whole IS NULL)),
        CONSTRAINT observations_revised_with_reason CHECK (revision = 1 OR reason IS NOT NULL)
      );
      CREATE FUNCTION observations_stay() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a figure is revised, never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;
      CREATE TRIGGER observations_are_not_edited BEFORE UPDATE OR DELETE ON observations FOR EACH ROW EXECUTE FUNCTION observations_stay();
      CREATE TABLE series_breaks (
        measure_id uuid NOT NULL REFERENCES measures ON DELETE RESTRICT,
        begins_on date NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (measure_id, begins_on)
      );
      CREATE TABLE measure_parts (
        compound_id uuid NOT NULL REFERENCES measures ON DELETE RESTRICT,
        part_id uuid NOT NULL REFERENCES measures ON DELETE RESTRICT,
        weight integer NOT NULL CONSTRAINT measure_parts_weight CHECK (weight BETWEEN 1 AND 100),
        PRIMARY KEY (compound_id, part_id),
        CONSTRAINT measure_parts_not_itself CHECK (compound_id <> part_id)
      );
      CREATE INDEX measure_parts_by_part ON measure_parts (part_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE measure_parts, series_breaks, observations, measures;
      DROP FUNCTION observations_stay;
    `);
  }
}
