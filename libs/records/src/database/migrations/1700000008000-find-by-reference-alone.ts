import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An address names a recommendation by its reference alone; a sweep takes clocks in the order of day and id. */
export class FindByReferenceAlone1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX recommendations_by_reference ON recommendations (reference);
      DROP INDEX clocks_next_rung;
      CREATE INDEX clocks_next_rung ON clocks (next_rung_on, id)
        WHERE state = 'running' AND next_rung_on IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX clocks_next_rung;
      CREATE INDEX clocks_next_rung ON clocks (next_rung_on) WHERE state = 'running' AND next_rung_on IS NOT NULL;
      DROP INDEX recommendations_by_reference;
    `);
  }
}
