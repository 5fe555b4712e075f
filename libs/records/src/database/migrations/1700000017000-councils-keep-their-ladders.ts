import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A council replaces a ladder by its own, and a reminder keeps to whom its rung spoke. */
export class CouncilsKeepTheirLadders1700000017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE council_ladders (
        council_id uuid NOT NULL REFERENCES councils ON DELETE CASCADE,
        name text NOT NULL CONSTRAINT council_ladders_name_known CHECK (name IN ('response','review','progress','report','clearance','registration','outcome','attendance','recheck')),
        rungs jsonb CONSTRAINT council_ladders_rungs_a_list CHECK (jsonb_typeof(rungs) = 'array' AND jsonb_array_length(rungs) > 0),
        draft jsonb CONSTRAINT council_ladders_draft_a_list CHECK (jsonb_typeof(draft) = 'array'),
        version integer NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by text NOT NULL,
        PRIMARY KEY (council_id, name)
      );
      ALTER TABLE reminders ADD COLUMN audiences jsonb;
      CREATE INDEX clocks_running_by_kind ON clocks (council_id, kind) WHERE state = 'running';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX clocks_running_by_kind;
      ALTER TABLE reminders DROP COLUMN audiences;
      DROP TABLE council_ladders;
    `);
  }
}
