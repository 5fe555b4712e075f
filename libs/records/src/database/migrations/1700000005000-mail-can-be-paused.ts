import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pauses of all mail, each with its reason and its end: after a restore nothing leaves until a person says so. */
export class MailCanBePaused1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_pauses (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        reason text NOT NULL,
        paused_at timestamptz NOT NULL,
        resumed_at timestamptz,
        discarded integer
      );
      CREATE UNIQUE INDEX mail_pauses_one_open ON mail_pauses ((true)) WHERE resumed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_pauses');
  }
}
