import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check on what can be printed with one more word at its beginning, or without it again, whatever others put in it. */
const printable = (from: string, to: string): string => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = 'prints_kind_known';
    ALTER TABLE prints DROP CONSTRAINT prints_kind_known;
    EXECUTE 'ALTER TABLE prints ADD CONSTRAINT prints_kind_known ' || replace(said, '${from}', '${to}');
  END $$;`;
const LIST = "ARRAY[''hand-over list''::text, ";

/** The signed list of a hand-over is printed; it is the council's, and no committee's. */
export class HandOversArePrinted1700000030500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prints ALTER COLUMN committee_id DROP NOT NULL;
      ${printable('ARRAY[', LIST)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM print_files WHERE print_id IN (SELECT id FROM prints WHERE kind = 'hand-over list');
      DELETE FROM prints WHERE kind = 'hand-over list';
      ${printable(LIST, 'ARRAY[')}
      ALTER TABLE prints ALTER COLUMN committee_id SET NOT NULL;
    `);
  }
}
