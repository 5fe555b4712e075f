import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check on what can be printed with one more word at its beginning, or without it again, whatever others put in it. */
const printable = (from: string, to: string): string => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = 'prints_kind_known';
    ALTER TABLE prints DROP CONSTRAINT prints_kind_known;
    EXECUTE 'ALTER TABLE prints ADD CONSTRAINT prints_kind_known ' || replace(said, '${from}', '${to}');
  END $$;`;
const REPORT = "ARRAY[''annual report''::text, ";

/** What became of a committee's year is frozen as everybody may know it, printed, published and taken back. */
export class AnnualReportsArePublished1700000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE annual_reports (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        year text NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        hash text NOT NULL,
        made_on date NOT NULL,
        made_at timestamptz NOT NULL,
        made_by text NOT NULL,
        published_on date,
        published_at timestamptz,
        published_by text,
        withdrawn_on date,
        withdrawn_at timestamptz,
        withdrawn_by text,
        withdrawn_because text,
        CONSTRAINT annual_reports_number_once UNIQUE (committee_id, year, number),
        CONSTRAINT annual_reports_withdrawn_once_published CHECK (withdrawn_on IS NULL OR published_on IS NOT NULL),
        CONSTRAINT annual_reports_withdrawn_with_a_reason CHECK (withdrawn_on IS NULL OR withdrawn_because <> '')
      );
      ${printable('ARRAY[', REPORT)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM print_files WHERE print_id IN (SELECT id FROM prints WHERE kind = 'annual report');
      DELETE FROM prints WHERE kind = 'annual report';
      ${printable(REPORT, 'ARRAY[')}
      DROP TABLE annual_reports;
    `);
  }
}
