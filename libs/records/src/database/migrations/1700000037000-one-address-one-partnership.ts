import type { MigrationInterface, QueryRunner } from 'typeorm';

const councilBefore = (table: string): string => `
      UPDATE ${table} t SET slug = o.slug || '-' || t.slug
        FROM councils o
        WHERE o.id = t.council_id AND EXISTS (SELECT FROM ${table} b WHERE b.slug = t.slug AND b.council_id < t.council_id);`;

/** What a part brings, as it was granted while parts granted their roles. */
const BROUGHT = `
  SELECT DISTINCT m.person_id, n.council_id, CASE WHEN m.part <> 'chair' THEN 'partnership member'
    WHEN m.working_group_id IS NULL THEN 'partnership chair' ELSE 'working-group chair' END AS role
  FROM partnership_members m JOIN partnerships n ON n.id = m.partnership_id WHERE m.valid_to IS NULL`;

/**
 * A public address names a partnership, its agreement and its priorities by a slug alone, so no two councils of one
 * installation may share one. A part in a partnership brings its role on its own days, and grants none beside it.
 */
export class OneAddressOnePartnership1700000037000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partnerships DISABLE TRIGGER partnerships_versioned;
      ALTER TABLE agreements DISABLE TRIGGER agreements_versioned;
      ALTER TABLE partnerships DROP CONSTRAINT partnerships_slug_once;
      ALTER TABLE agreements DROP CONSTRAINT agreements_edition_once;
      ALTER TABLE priorities DROP CONSTRAINT priorities_slug_once;
      ${['partnerships', 'agreements', 'priorities'].map(councilBefore).join('')}
      ALTER TABLE partnerships ADD CONSTRAINT partnerships_slug_once UNIQUE (slug);
      ALTER TABLE agreements ADD CONSTRAINT agreements_edition_once UNIQUE (slug, edition);
      ALTER TABLE priorities ADD CONSTRAINT priorities_slug_once UNIQUE (slug);
      ALTER TABLE partnerships ENABLE TRIGGER partnerships_versioned;
      ALTER TABLE agreements ENABLE TRIGGER agreements_versioned;

      UPDATE grants g SET ended_at = now() FROM (${BROUGHT}) AS b
        WHERE g.person_id = b.person_id AND g.role = b.role AND g.scope_kind = 'council' AND g.scope_id = b.council_id
          AND g.ended_at IS NULL;
      DROP INDEX partnership_members_by_person;
      CREATE INDEX partnership_members_by_person ON partnership_members (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX partnership_members_by_person;
      CREATE INDEX partnership_members_by_person ON partnership_members (person_id) WHERE valid_to IS NULL;
      INSERT INTO grants (id, person_id, role, scope_kind, scope_id, granted_at)
        SELECT gen_random_uuid(), b.person_id, b.role, 'council', b.council_id, now() FROM (${BROUGHT}) AS b
        ON CONFLICT DO NOTHING;
      ALTER TABLE partnerships DROP CONSTRAINT partnerships_slug_once;
      ALTER TABLE agreements DROP CONSTRAINT agreements_edition_once;
      ALTER TABLE priorities DROP CONSTRAINT priorities_slug_once;
      ALTER TABLE partnerships ADD CONSTRAINT partnerships_slug_once UNIQUE (council_id, slug);
      ALTER TABLE agreements ADD CONSTRAINT agreements_edition_once UNIQUE (council_id, slug, edition);
      ALTER TABLE priorities ADD CONSTRAINT priorities_slug_once UNIQUE (council_id, slug);
    `);
  }
}
