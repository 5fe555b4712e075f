import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A workshop that was called may be cancelled, with the reason; called anew, it is cancelled no more. */
export class WorkshopsAreCancelled1700000036300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assessments ADD COLUMN workshop_cancelled text,
        ADD CONSTRAINT assessments_cancel_what_is_called CHECK (workshop_cancelled IS NULL OR workshop_on IS NOT NULL)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessments DROP COLUMN workshop_cancelled');
  }
}
