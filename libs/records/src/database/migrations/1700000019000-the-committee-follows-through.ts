import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'drafted','asked','will come','cannot come','came','did not come','withdrawn'`;

/** A check on a list of words with some more of them at its beginning, or without those again, whatever others put in it. */
const replaced = (table: string, constraint: string, [from, to]: readonly [string, string]) => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = '${constraint}';
    EXECUTE 'ALTER TABLE ${table} DROP CONSTRAINT ${constraint}';
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(said, '${quoted(from)}', '${quoted(to)}');
  END $$;`;
const quoted = (sql: string): string => sql.replaceAll("'", "''");
const WIDENED = [
  ['clocks', 'clocks_kind_known', "'attendance'::text, 'recheck'::text, "],
  ['signed_links', 'signed_links_purpose_known', "'attendance'::text, "],
  ['progress_updates', 'progress_updates_kind_known', "'committee rating'::text, "],
] as const;
const widen = () =>
  WIDENED.map(([table, name, words]) => replaced(table, name, ['ARRAY[', `ARRAY[${words}`])).join(
    '',
  );
const narrow = () =>
  WIDENED.map(([table, name, words]) => replaced(table, name, [`ARRAY[${words}`, 'ARRAY['])).join(
    '',
  );

/** The committee follows through: who is asked to come, later target dates, its own rating, and looking again at what was closed. */
export class TheCommitteeFollowsThrough1700000019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${widen()}
      ALTER TABLE committees
        ADD COLUMN attendance_notice integer NOT NULL DEFAULT 10
          CONSTRAINT committees_attendance_notice_sensible CHECK (attendance_notice BETWEEN 1 AND 60),
        ADD COLUMN later_dates_agreed_by text NOT NULL DEFAULT 'chair'
          CONSTRAINT committees_later_dates_agreed_by_known CHECK (later_dates_agreed_by IN ('chair','officer'));
      ALTER TABLE progress_updates
        ADD COLUMN resolution_id uuid REFERENCES resolutions ON DELETE RESTRICT,
        ADD CONSTRAINT progress_updates_rated_by_minute CHECK ((kind = 'committee rating') = (resolution_id IS NOT NULL));
      ALTER TABLE closures
        ADD COLUMN successor_id uuid REFERENCES recommendations ON DELETE RESTRICT,
        ADD COLUMN dissent text,
        ADD COLUMN recheck_on date,
        ADD COLUMN recheck_item_id uuid REFERENCES agenda_items ON DELETE RESTRICT,
        ADD COLUMN recheck_settled_by uuid REFERENCES resolutions ON DELETE RESTRICT,
        ADD COLUMN recheck_found text;
      CREATE INDEX closures_by_successor ON closures (successor_id) WHERE successor_id IS NOT NULL;
      CREATE TABLE sent_letters (
        letter_id uuid PRIMARY KEY REFERENCES authority_letters ON DELETE RESTRICT,
        letter jsonb NOT NULL,
        hash text NOT NULL
      );
      CREATE TRIGGER sent_letters_stay BEFORE UPDATE OR DELETE ON sent_letters FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TABLE later_dates (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        asked_on date NOT NULL,
        asked_by text NOT NULL,
        from_date date NOT NULL,
        to_date date NOT NULL,
        reason text NOT NULL,
        agreed boolean,
        decided_on date,
        decided_by text,
        decision_reason text,
        CONSTRAINT later_dates_later CHECK (to_date > from_date),
        CONSTRAINT later_dates_decided CHECK ((agreed IS NULL) = (decided_on IS NULL))
      );
      CREATE INDEX later_dates_by_addressee ON later_dates (addressee_id);
      CREATE UNIQUE INDEX later_dates_one_open ON later_dates (addressee_id) WHERE agreed IS NULL;
      CREATE TABLE attendance_requests (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        reference text NOT NULL,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        agenda_item_id uuid REFERENCES agenda_items ON DELETE RESTRICT,
        addressee_id uuid REFERENCES addressees ON DELETE RESTRICT,
        about text NOT NULL,
        asked_on date,
        earliest_on date,
        shorter_because text,
        shorter_agreed_by text,
        who text,
        post text,
        answered_on date,
        answered_by text,
        declined_because text,
        found text,
        state text NOT NULL CONSTRAINT attendance_requests_state_known CHECK (state IN (${STATES})),
        version integer NOT NULL,
        CONSTRAINT attendance_requests_reference_once UNIQUE (council_id, reference),
        CONSTRAINT attendance_requests_shorter_agreed CHECK ((shorter_because IS NULL) = (shorter_agreed_by IS NULL))
      );
      CREATE INDEX attendance_requests_by_meeting ON attendance_requests (meeting_id);
      CREATE INDEX attendance_requests_by_addressee ON attendance_requests (addressee_id) WHERE addressee_id IS NOT NULL;
      CREATE INDEX attendance_requests_to_authority ON attendance_requests (authority_id);
      CREATE INDEX attendance_requests_open ON attendance_requests (committee_id) WHERE state IN ('asked','will come','cannot come');
      CREATE TRIGGER attendance_requests_versioned BEFORE UPDATE ON attendance_requests FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attendance_requests, later_dates, sent_letters;
      ALTER TABLE closures
        DROP COLUMN successor_id, DROP COLUMN dissent, DROP COLUMN recheck_on, DROP COLUMN recheck_item_id,
        DROP COLUMN recheck_settled_by, DROP COLUMN recheck_found;
      DELETE FROM progress_updates WHERE kind = 'committee rating';
      ALTER TABLE progress_updates
        DROP CONSTRAINT progress_updates_rated_by_minute, DROP COLUMN resolution_id;
      ALTER TABLE committees DROP COLUMN attendance_notice, DROP COLUMN later_dates_agreed_by;
      DELETE FROM signed_links WHERE purpose = 'attendance';
      DELETE FROM reminders WHERE clock_id IN (SELECT id FROM clocks WHERE kind IN ('attendance','recheck'));
      DELETE FROM clocks WHERE kind IN ('attendance','recheck');
      ${narrow()}
    `);
  }
}
