import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Committees, members and meetings are brought in from an answer of the council's meeting system. */
export class MeetingsAreBroughtIn1700000033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE imports DROP CONSTRAINT imports_kind_known,
        ADD CONSTRAINT imports_kind_known CHECK (kind IN ('action plan','tracker','committees and meetings'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM imports WHERE kind = 'committees and meetings';
      ALTER TABLE imports DROP CONSTRAINT imports_kind_known,
        ADD CONSTRAINT imports_kind_known CHECK (kind IN ('action plan','tracker'));
    `);
  }
}
