import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A public address names a committee by its slug alone, so no two councils of one installation may share one. */
export class OneAddressOneCommittee1700000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE committees DROP CONSTRAINT committees_slug_once;
      UPDATE committees c SET slug = o.slug || '-' || c.slug
        FROM councils o
        WHERE o.id = c.council_id AND EXISTS (SELECT FROM committees b WHERE b.slug = c.slug AND b.id < c.id);
      ALTER TABLE committees ADD CONSTRAINT committees_slug_once UNIQUE (slug);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE committees DROP CONSTRAINT committees_slug_once;
      ALTER TABLE committees ADD CONSTRAINT committees_slug_once UNIQUE (council_id, slug);
    `);
  }
}
