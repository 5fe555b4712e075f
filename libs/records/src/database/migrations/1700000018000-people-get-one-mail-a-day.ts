import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reminders of one person and one day leave in one mail; each keeps its row and says which mail carried it. */
export class PeopleGetOneMailADay1700000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deliveries
        ADD COLUMN mail_of date,
        ADD COLUMN carried_by uuid REFERENCES deliveries ON DELETE RESTRICT,
        DROP CONSTRAINT deliveries_state_known,
        ADD CONSTRAINT deliveries_state_known
          CHECK (state IN ('gathering','waiting','sending','sent','not needed','failed')),
        ADD CONSTRAINT deliveries_gathered_for_a_day CHECK (state <> 'gathering' OR mail_of IS NOT NULL);
      CREATE INDEX deliveries_gathering ON deliveries (mail_of, person_id)
        WHERE state = 'gathering' AND carried_by IS NULL;
      CREATE INDEX deliveries_carried ON deliveries (carried_by) WHERE carried_by IS NOT NULL;
      CREATE TABLE daily_mails (
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        day date NOT NULL,
        delivery_id uuid NOT NULL REFERENCES deliveries ON DELETE RESTRICT,
        CONSTRAINT daily_mails_once PRIMARY KEY (person_id, day)
      );
    `);
  }

  /** A reminder that waits to be gathered goes by itself; one in a mail that has not left goes with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE daily_mails;
      DROP INDEX deliveries_gathering, deliveries_carried;
      UPDATE deliveries SET state = 'waiting' WHERE state = 'gathering';
      ALTER TABLE deliveries
        DROP CONSTRAINT deliveries_gathered_for_a_day,
        DROP CONSTRAINT deliveries_state_known,
        ADD CONSTRAINT deliveries_state_known CHECK (state IN ('waiting','sending','sent','not needed','failed')),
        DROP COLUMN carried_by,
        DROP COLUMN mail_of;
    `);
  }
}
