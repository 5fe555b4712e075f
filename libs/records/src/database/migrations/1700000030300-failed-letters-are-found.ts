import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that failed for good are found without reading every letter. */
export class FailedLettersAreFound1700000030300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX deliveries_failed ON deliveries (council_id) WHERE state = 'failed' AND carried_by IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX deliveries_failed');
  }
}
