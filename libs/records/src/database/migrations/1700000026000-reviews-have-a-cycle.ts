import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A check on a list of words with some more of them at its beginning, or without those again, whatever others put in it. */
const replaced = (table: string, constraint: string, [from, to]: readonly [string, string]) => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = '${constraint}';
    EXECUTE 'ALTER TABLE ${table} DROP CONSTRAINT ${constraint}';
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(said, '${quoted(from)}', '${quoted(to)}');
  END $$;`;
const quoted = (sql: string): string => sql.replaceAll("'", "''");
const WIDENED = [
  ['reviews', 'reviews_state_known', "'withdrawn'::text, "],
  ['clocks', 'clocks_kind_known', "'contribution'::text, "],
  ['council_ladders', 'council_ladders_name_known', "'contribution'::text, "],
  ['signed_links', 'signed_links_purpose_known', "'contribution'::text, "],
] as const;
const widen = () =>
  WIDENED.map(([table, name, words]) => replaced(table, name, ['ARRAY[', `ARRAY[${words}`])).join(
    '',
  );
const narrow = () =>
  WIDENED.map(([table, name, words]) => replaced(table, name, [`ARRAY[${words}`, 'ARRAY['])).join(
    '',
  );

const KINDS = `'priority review','evidence','decision','edition','plan','other'`;

/**
 * The reviews of a partnership's year come from a pattern. A return is kept as it was made, what is typed before it is
 * kept as it is typed, partners are asked for their part, and a review may be handed to the deputy.
 */
export class ReviewsHaveACycle1700000026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${widen()}
      CREATE TABLE review_cycles (
        partnership_id uuid PRIMARY KEY REFERENCES partnerships ON DELETE RESTRICT,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        begins integer NOT NULL CONSTRAINT review_cycles_begins_month CHECK (begins BETWEEN 1 AND 12),
        version integer NOT NULL
      );
      CREATE TRIGGER review_cycles_versioned BEFORE UPDATE ON review_cycles FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE cycle_steps (
        id uuid PRIMARY KEY,
        partnership_id uuid NOT NULL REFERENCES review_cycles ON DELETE RESTRICT,
        what text NOT NULL CONSTRAINT cycle_steps_what_known CHECK (what IN (${KINDS})),
        name text NOT NULL,
        month integer NOT NULL CONSTRAINT cycle_steps_month CHECK (month BETWEEN 1 AND 12),
        day_rule text NOT NULL CONSTRAINT cycle_steps_day_rule_known CHECK (day_rule IN ('day of the month','working day','last working day')),
        day integer NOT NULL CONSTRAINT cycle_steps_day CHECK (day BETWEEN 1 AND 31),
        asked_ahead integer NOT NULL CONSTRAINT cycle_steps_asked_ahead CHECK (asked_ahead BETWEEN 1 AND 180),
        for_all boolean NOT NULL,
        removed_on date
      );
      CREATE INDEX cycle_steps_in_use ON cycle_steps (partnership_id) WHERE removed_on IS NULL;
      CREATE TABLE cycle_step_priorities (
        step_id uuid NOT NULL REFERENCES cycle_steps ON DELETE RESTRICT,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        PRIMARY KEY (step_id, priority_id)
      );
      CREATE TABLE cycle_dates (
        step_id uuid NOT NULL REFERENCES cycle_steps ON DELETE RESTRICT,
        year integer NOT NULL,
        partnership_id uuid NOT NULL REFERENCES review_cycles ON DELETE RESTRICT,
        what text NOT NULL CONSTRAINT cycle_dates_what_known CHECK (what IN (${KINDS})),
        name text NOT NULL,
        falls_on date NOT NULL,
        sequence integer NOT NULL,
        PRIMARY KEY (step_id, year)
      );
      CREATE INDEX cycle_dates_by_partnership ON cycle_dates (partnership_id, year);

      ALTER TABLE reviews
        ADD COLUMN step_id uuid REFERENCES cycle_steps ON DELETE RESTRICT,
        ADD COLUMN cycle_year integer,
        ADD COLUMN asked_ahead integer CONSTRAINT reviews_asked_ahead CHECK (asked_ahead BETWEEN 1 AND 180),
        ADD COLUMN action_by date,
        ADD COLUMN risks text,
        ADD COLUMN concerns text,
        ADD COLUMN handed_to uuid REFERENCES people ON DELETE RESTRICT,
        ADD CONSTRAINT reviews_year_of_step CHECK ((step_id IS NULL) = (cycle_year IS NULL)),
        DROP CONSTRAINT reviews_once,
        -- Several reviews may take each other's names when a pattern moves them at once.
        ADD CONSTRAINT reviews_once UNIQUE (priority_id, cycle) DEFERRABLE INITIALLY DEFERRED;
      CREATE INDEX reviews_by_step ON reviews (step_id, cycle_year) WHERE step_id IS NOT NULL;
      CREATE INDEX reviews_planned ON reviews (due_on) WHERE state = 'planned';

      CREATE TABLE review_drafts (
        review_id uuid NOT NULL REFERENCES reviews ON DELETE RESTRICT,
        step text NOT NULL CONSTRAINT review_drafts_step_known CHECK (step IN ('standing','changes','risks')),
        fields jsonb NOT NULL CONSTRAINT review_drafts_fields_object CHECK (jsonb_typeof(fields) = 'object'),
        saved_by text NOT NULL,
        saved_at timestamptz NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (review_id, step)
      );
      CREATE TRIGGER review_drafts_versioned BEFORE UPDATE ON review_drafts FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE review_returns (
        review_id uuid NOT NULL REFERENCES reviews ON DELETE RESTRICT,
        number integer NOT NULL,
        rating text CONSTRAINT review_returns_rating_known CHECK (rating IN ('on track','at risk','off track','complete')),
        what_changed text NOT NULL,
        action text,
        action_by date,
        risks text,
        concerns text,
        returned_on date NOT NULL,
        returned_by text NOT NULL,
        PRIMARY KEY (review_id, number)
      );
      INSERT INTO review_returns (review_id, number, rating, what_changed, action, returned_on, returned_by)
        SELECT id, 1, rating, coalesce(what_changed, ''), action, returned_on, coalesce(returned_by, '')
        FROM reviews WHERE returned_on IS NOT NULL;
      CREATE TRIGGER review_returns_stay BEFORE UPDATE OR DELETE ON review_returns FOR EACH ROW EXECUTE FUNCTION written_stays();

      CREATE TABLE contributions (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        review_id uuid NOT NULL REFERENCES reviews ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        question text NOT NULL,
        due_on date NOT NULL,
        asked_on date,
        asked_by text NOT NULL,
        words text,
        figures text,
        answered_on date,
        taken_in_on date,
        state text NOT NULL CONSTRAINT contributions_state_known CHECK (state IN ('drafted','asked','answered','taken in','withdrawn')),
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX contributions_open_once ON contributions (review_id, person_id) WHERE state IN ('drafted','asked');
      CREATE INDEX contributions_by_review ON contributions (review_id);
      CREATE TRIGGER contributions_versioned BEFORE UPDATE ON contributions FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM signed_links WHERE purpose = 'contribution';
      DELETE FROM reminders WHERE clock_id IN (SELECT id FROM clocks WHERE kind = 'contribution');
      DELETE FROM clocks WHERE kind = 'contribution';
      DELETE FROM council_ladders WHERE name = 'contribution';
      DROP TABLE contributions, review_returns, review_drafts;
      ALTER TABLE reviews DISABLE TRIGGER reviews_versioned;
      UPDATE reviews SET state = 'accepted' WHERE state = 'withdrawn';
      ALTER TABLE reviews ENABLE TRIGGER reviews_versioned;
      ALTER TABLE reviews
        DROP CONSTRAINT reviews_once,
        DROP COLUMN step_id, DROP COLUMN cycle_year, DROP COLUMN asked_ahead, DROP COLUMN action_by, DROP COLUMN risks,
        DROP COLUMN concerns, DROP COLUMN handed_to;
      ALTER TABLE reviews ADD CONSTRAINT reviews_once UNIQUE (priority_id, cycle);
      DROP INDEX IF EXISTS reviews_planned;
      DROP TABLE cycle_dates, cycle_step_priorities, cycle_steps, review_cycles;
      ${narrow()}
    `);
  }
}
