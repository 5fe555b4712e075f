import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals over the whole history, so that a subject or a tail that vanishes leaves a gap that shows. */
export class SealTheHistory1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE history_seals (
        number integer PRIMARY KEY CONSTRAINT history_seals_number_positive CHECK (number > 0),
        first_entry bigint NOT NULL,
        last_entry bigint NOT NULL,
        entries integer NOT NULL CONSTRAINT history_seals_hold_something CHECK (entries > 0),
        sealed_at timestamptz NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT history_seals_forward CHECK (last_entry >= first_entry),
        CONSTRAINT history_seals_once UNIQUE (last_entry)
      );
      CREATE TRIGGER history_seals_are_not_edited BEFORE UPDATE OR DELETE ON history_seals
        FOR EACH ROW EXECUTE FUNCTION history_stays();
      CREATE TRIGGER history_seals_are_not_emptied BEFORE TRUNCATE ON history_seals
        FOR EACH STATEMENT EXECUTE FUNCTION history_stays();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE history_seals');
  }
}
