import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A recommendation of an earlier record is put to the committee again: only a carried motion makes one that is under way
 * here, so what it was taken up as stands beside it.
 */
export class EarlierRecommendationsAreTakenUp1700000034100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE earlier_recommendations ADD COLUMN taken_up_as uuid REFERENCES recommendations ON DELETE RESTRICT;
      CREATE INDEX earlier_recommendations_taken_up ON earlier_recommendations (taken_up_as) WHERE taken_up_as IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE earlier_recommendations DROP COLUMN taken_up_as');
  }
}
