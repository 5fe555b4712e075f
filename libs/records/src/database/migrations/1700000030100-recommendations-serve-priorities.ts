import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A recommendation serves priorities of the partnership; a saved view may show on Home how many it finds. */
export class RecommendationsServePriorities1700000030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recommendation_priorities (
        recommendation_id uuid NOT NULL REFERENCES recommendations ON DELETE RESTRICT,
        priority_id uuid NOT NULL REFERENCES priorities ON DELETE RESTRICT,
        PRIMARY KEY (recommendation_id, priority_id)
      );
      CREATE INDEX recommendation_priorities_by_priority ON recommendation_priorities (priority_id);
      ALTER TABLE saved_views ADD COLUMN on_home boolean NOT NULL DEFAULT false;
      CREATE INDEX closures_latest ON closures (addressee_id, closed_on DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX closures_latest;
      ALTER TABLE saved_views DROP COLUMN on_home;
      DROP TABLE recommendation_priorities;
    `);
  }
}
