import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reminders of one person and one day leave in one mail; each keeps its row and says which mail carried it. What comes back is kept. */
export class PeopleGetOneMailADay1700000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deliveries
        ADD COLUMN mail_of date,
        ADD COLUMN not_before timestamptz,
        ADD COLUMN carried_by uuid REFERENCES deliveries ON DELETE RESTRICT,
        DROP CONSTRAINT deliveries_state_known,
        ADD CONSTRAINT deliveries_state_known
          CHECK (state IN ('gathering','waiting','sending','sent','not needed','failed')),
        ADD CONSTRAINT deliveries_gathered_for_a_day CHECK (state <> 'gathering' OR mail_of IS NOT NULL);
      CREATE INDEX deliveries_gathering ON deliveries (mail_of, person_id)
        WHERE state = 'gathering' AND carried_by IS NULL;
      CREATE INDEX deliveries_carried ON deliveries (carried_by) WHERE carried_by IS NOT NULL;
      ALTER TABLE councils
        ADD COLUMN quiet_from text DEFAULT '20:00'
          CONSTRAINT councils_quiet_from_is_a_time CHECK (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        ADD COLUMN quiet_to text DEFAULT '07:00'
          CONSTRAINT councils_quiet_to_is_a_time CHECK (quiet_to ~ '^(00|0[2-9]|1[0-9]|2[0-3]):[0-5][0-9]$'),
        ADD CONSTRAINT councils_quiet_whole CHECK ((quiet_from IS NULL) = (quiet_to IS NULL));
      CREATE TABLE daily_mails (
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        day date NOT NULL,
        delivery_id uuid NOT NULL REFERENCES deliveries ON DELETE RESTRICT,
        CONSTRAINT daily_mails_once PRIMARY KEY (person_id, day)
      );
      CREATE TABLE bounces (
        id uuid PRIMARY KEY,
        delivery_id uuid NOT NULL REFERENCES deliveries ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        email text NOT NULL,
        kind text NOT NULL CONSTRAINT bounces_kind_known CHECK (kind IN ('hard','soft')),
        diagnostic text NOT NULL CONSTRAINT bounces_diagnostic_short CHECK (length(diagnostic) <= 200),
        received_at timestamptz NOT NULL,
        settled_how text CONSTRAINT bounces_settled_known CHECK (settled_how IN ('address corrected','told another way')),
        settled_because text,
        settled_by text,
        settled_at timestamptz,
        CONSTRAINT bounces_once UNIQUE (delivery_id, kind),
        CONSTRAINT bounces_settled_whole CHECK ((settled_at IS NULL) = (settled_how IS NULL)
          AND (settled_at IS NULL) = (settled_by IS NULL))
      );
      CREATE TABLE absences (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        away_from date NOT NULL,
        away_to date NOT NULL,
        deputy_id uuid REFERENCES people ON DELETE RESTRICT,
        reason text,
        said_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT absences_in_order CHECK (away_to >= away_from),
        CONSTRAINT absences_of_another CHECK (deputy_id <> person_id)
      );
      CREATE UNIQUE INDEX absences_one_said ON absences (person_id) WHERE ended_at IS NULL;
      CREATE INDEX bounces_open ON bounces (person_id) WHERE kind = 'hard' AND settled_at IS NULL;
    `);
  }

  /** A reminder that waits to be gathered goes by itself; one in a mail that has not left goes with it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE absences, bounces, daily_mails;
      DROP INDEX deliveries_gathering, deliveries_carried;
      UPDATE deliveries SET state = 'waiting' WHERE state = 'gathering';
      ALTER TABLE deliveries
        DROP CONSTRAINT deliveries_gathered_for_a_day,
        DROP CONSTRAINT deliveries_state_known,
        ADD CONSTRAINT deliveries_state_known CHECK (state IN ('waiting','sending','sent','not needed','failed')),
        DROP COLUMN carried_by,
        DROP COLUMN mail_of,
        DROP COLUMN not_before;
      ALTER TABLE councils DROP COLUMN quiet_from, DROP COLUMN quiet_to;
    `);
  }
}
