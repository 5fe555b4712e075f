import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A measure may be said to be the sum of others, so that a small number of one is not given away by the rest. */
export class MeasuresAreSumsOfOthers1700000036000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure_sums (
        sum_id uuid NOT NULL REFERENCES measures ON DELETE CASCADE,
        part_id uuid NOT NULL REFERENCES measures ON DELETE RESTRICT,
        PRIMARY KEY (sum_id, part_id),
        CONSTRAINT measure_sums_of_others CHECK (sum_id <> part_id)
      );
      CREATE INDEX measure_sums_by_part ON measure_sums (part_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE measure_sums');
  }
}
