import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A paper on its way into the record: as it was read, what persons decided about its cells and rows, and what accepting
 * it did to each row, so that it can be undone.
 */
export class PapersAreBroughtIn1700000029000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imports (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid REFERENCES committees ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT imports_kind_known CHECK (kind IN ('action plan','tracker')),
        file_name text NOT NULL,
        file_hash text NOT NULL,
        paper jsonb NOT NULL,
        rows integer NOT NULL,
        read_at timestamptz NOT NULL,
        read_by text NOT NULL,
        state text NOT NULL CONSTRAINT imports_state_known CHECK (state IN ('read','being settled','accepted','undone')),
        version integer NOT NULL,
        CONSTRAINT imports_of_trackers_name_a_committee CHECK ((kind = 'tracker') = (committee_id IS NOT NULL))
      );
      CREATE INDEX imports_by_council ON imports (council_id, read_at DESC);
      CREATE TRIGGER imports_versioned BEFORE UPDATE ON imports FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE import_cells (
        import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
        line integer NOT NULL,
        part text NOT NULL,
        words text,
        is_sure boolean NOT NULL,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (import_id, line, part),
        CONSTRAINT import_cells_decide_something CHECK (words IS NOT NULL OR is_sure)
      );
      CREATE TABLE import_omissions (
        import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
        line integer NOT NULL,
        reason text NOT NULL,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (import_id, line)
      );
      CREATE TABLE import_names (
        import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
        words text NOT NULL,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (import_id, words)
      );
      CREATE UNIQUE INDEX import_names_once ON import_names (import_id, lower(words));
      CREATE TABLE import_effects (
        import_id uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
        number integer NOT NULL,
        line integer,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        label text NOT NULL,
        done text NOT NULL CONSTRAINT import_effects_done_known CHECK (done IN ('added','updated')),
        before jsonb,
        version_after integer,
        kept_because text,
        PRIMARY KEY (import_id, number),
        CONSTRAINT import_effects_know_before CHECK ((done = 'updated') = (before IS NOT NULL))
      );
      CREATE INDEX import_effects_by_subject ON import_effects (subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE import_effects, import_names, import_omissions, import_cells, imports',
    );
  }
}
