import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check on what can be printed with one more word at its beginning, or without it again, whatever others put in it. */
const printable = (from: string, to: string): string => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = 'prints_kind_known';
    ALTER TABLE prints DROP CONSTRAINT prints_kind_known;
    EXECUTE 'ALTER TABLE prints ADD CONSTRAINT prints_kind_known ' || replace(said, '${from}', '${to}');
  END $$;`;
const SUMMARY = "ARRAY[''performance summary''::text, ";

/** A partnership's year is summed up for a committee: frozen as at a day, and perhaps the beginning of a report. */
export class AYearIsSummedUp1700000031100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE performance_summaries (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        number integer NOT NULL,
        from_date date NOT NULL,
        to_date date NOT NULL,
        as_at date NOT NULL,
        content jsonb NOT NULL,
        hash text NOT NULL,
        made_at timestamptz NOT NULL,
        made_by text NOT NULL,
        report_id uuid REFERENCES reports ON DELETE RESTRICT,
        CONSTRAINT performance_summaries_number_once UNIQUE (partnership_id, number),
        CONSTRAINT performance_summaries_year CHECK (to_date > from_date)
      );
      CREATE INDEX performance_summaries_by_report ON performance_summaries (report_id) WHERE report_id IS NOT NULL;
      ${printable('ARRAY[', SUMMARY)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM print_files WHERE print_id IN (SELECT id FROM prints WHERE kind = 'performance summary');
      DELETE FROM prints WHERE kind = 'performance summary';
      ${printable(SUMMARY, 'ARRAY[')}
      DROP TABLE performance_summaries;
    `);
  }
}
