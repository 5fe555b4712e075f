import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each time the mail of a council was held up, so that its administrators are told once when it leaves again. */
export class MailOutagesAreTold1700000030600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_outages (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        began_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CONSTRAINT mail_outages_end_after_begin CHECK (ended_at >= began_at)
      );
      CREATE UNIQUE INDEX mail_outages_one_at_a_time ON mail_outages (council_id) WHERE ended_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_outages');
  }
}
