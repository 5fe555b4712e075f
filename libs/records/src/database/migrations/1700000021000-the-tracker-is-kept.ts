import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check on what can be printed with one more word at its beginning, or without it again, whatever others put in it. */
const printable = (from: string, to: string): string => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = 'prints_kind_known';
    ALTER TABLE prints DROP CONSTRAINT prints_kind_known;
    EXECUTE 'ALTER TABLE prints ADD CONSTRAINT prints_kind_known ' || replace(said, '${from}', '${to}');
  END $$;`;
const REPORT = "ARRAY[''tracker report''::text, ";

/**
 * Recommendations have somebody who looks after them and tags in the council's own words; views of the tracker have a
 * name, and reports of it are frozen. The order in which clocks, their moves and reports of progress were entered is kept, so that the tracker
 * can be read as it stood on any day.
 */
export class TheTrackerIsKept1700000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addressee_officers (
        addressee_id uuid PRIMARY KEY REFERENCES addressees ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT
      );
      CREATE INDEX addressee_officers_by_person ON addressee_officers (person_id);
      CREATE TABLE tags (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        CONSTRAINT tags_slug_once UNIQUE (council_id, slug)
      );
      CREATE TABLE addressee_tags (
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        tag_id uuid NOT NULL REFERENCES tags ON DELETE RESTRICT,
        PRIMARY KEY (addressee_id, tag_id)
      );
      CREATE INDEX addressee_tags_by_tag ON addressee_tags (tag_id);
      CREATE TABLE saved_views (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        committee_id uuid REFERENCES committees ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        question jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT saved_views_slug_once UNIQUE (council_id, slug)
      );
      CREATE INDEX saved_views_by_person ON saved_views (person_id);
      CREATE INDEX saved_views_by_committee ON saved_views (committee_id) WHERE committee_id IS NOT NULL;
      CREATE TABLE tracker_reports (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        number integer NOT NULL,
        content jsonb NOT NULL,
        hash text NOT NULL,
        made_on date NOT NULL,
        made_at timestamptz NOT NULL,
        made_by text NOT NULL,
        document_id uuid REFERENCES documents ON DELETE RESTRICT,
        CONSTRAINT tracker_reports_number_once UNIQUE (meeting_id, number)
      );
      ${printable('ARRAY[', REPORT)}
      ALTER TABLE clocks ADD COLUMN entered bigint GENERATED ALWAYS AS IDENTITY;
      ALTER TABLE clock_moves ADD COLUMN entered bigint GENERATED ALWAYS AS IDENTITY;
      ALTER TABLE progress_updates ADD COLUMN entered bigint GENERATED ALWAYS AS IDENTITY;
      CREATE INDEX recommendations_made ON recommendations (council_id, made_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX recommendations_made;
      ALTER TABLE progress_updates DROP COLUMN entered;
      ALTER TABLE clock_moves DROP COLUMN entered;
      ALTER TABLE clocks DROP COLUMN entered;
      DELETE FROM print_files WHERE print_id IN (SELECT id FROM prints WHERE kind = 'tracker report');
      DELETE FROM prints WHERE kind = 'tracker report';
      ${printable(REPORT, 'ARRAY[')}
      DROP TABLE tracker_reports, saved_views, addressee_tags, tags, addressee_officers;
    `);
  }
}
