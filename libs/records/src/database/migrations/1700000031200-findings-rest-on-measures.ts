import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A finding of a strategic assessment may rest on a measure, beside what partners gave. */
export class FindingsRestOnMeasures1700000031200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE assessment_findings ADD COLUMN measure_id uuid REFERENCES measures ON DELETE RESTRICT',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessment_findings DROP COLUMN measure_id');
  }
}
