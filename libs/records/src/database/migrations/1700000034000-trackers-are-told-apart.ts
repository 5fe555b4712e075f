import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers of trackers begin again every year: a tracker is kept under its own name, so that the number of one never
 * overwrites that of another. An import keeps the title it was read with, and what persons said its groups are.
 */
export class TrackersAreToldApart1700000034000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE imports ADD COLUMN title text, ADD COLUMN tracker text;
      ALTER TABLE imports DISABLE TRIGGER imports_versioned;
      UPDATE imports SET title = file_name,
        tracker = CASE WHEN kind = 'tracker' THEN regexp_replace(file_name, '\\.[a-z]{2,5}$', '', 'i') END;
      ALTER TABLE imports ENABLE TRIGGER imports_versioned;
      ALTER TABLE imports ALTER COLUMN title SET NOT NULL,
        ADD CONSTRAINT imports_of_trackers_name_it CHECK ((kind = 'tracker') = (tracker IS NOT NULL));
      ALTER TABLE earlier_recommendations ADD COLUMN tracker text;
      UPDATE earlier_recommendations e SET tracker = coalesce((SELECT i.tracker FROM import_effects f
        JOIN imports i ON i.id = f.import_id WHERE f.subject_id = e.id AND f.done = 'added' ORDER BY i.read_at LIMIT 1),
        'Earlier tracker');
      ALTER TABLE earlier_recommendations ALTER COLUMN tracker SET NOT NULL,
        DROP CONSTRAINT earlier_recommendations_once;
      CREATE UNIQUE INDEX earlier_recommendations_once ON earlier_recommendations (committee_id, lower(tracker), source_key);
      CREATE TABLE import_priorities (
        import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
        words text NOT NULL,
        priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (import_id, words)
      );
      CREATE UNIQUE INDEX import_priorities_once ON import_priorities (import_id, lower(words));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE import_priorities;
      DROP INDEX earlier_recommendations_once;
      UPDATE earlier_recommendations e SET source_key = e.source_key || ' of ' || e.tracker
        WHERE EXISTS (SELECT FROM earlier_recommendations o WHERE o.committee_id = e.committee_id
          AND o.source_key = e.source_key AND o.id < e.id);
      ALTER TABLE earlier_recommendations DROP COLUMN tracker,
        ADD CONSTRAINT earlier_recommendations_once UNIQUE (committee_id, source_key);
      ALTER TABLE imports DROP COLUMN tracker, DROP COLUMN title;
    `);
  }
}
