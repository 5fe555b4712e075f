import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'drafted','made','sent','acknowledged','extended','responded','returned','considered','in progress','completion claimed','closed','escalated','paused'`;

/** After it has considered an answer the committee may ask for more, by a date; considerations are told apart by number. */
export class TheCommitteeAsksAgain1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE addressees DROP CONSTRAINT addressees_state_known;
      ALTER TABLE addressees ADD CONSTRAINT addressees_state_known CHECK (state IN (${BEFORE},'asked again'));
      ALTER TABLE considerations ADD COLUMN number integer NOT NULL DEFAULT 1;
      UPDATE considerations c SET number = o.number
        FROM (SELECT id, row_number() OVER (PARTITION BY addressee_id ORDER BY considered_on) AS number
              FROM considerations) o
        WHERE o.id = c.id;
      CREATE TABLE further_requests (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        number integer NOT NULL,
        wanted text NOT NULL,
        asked_on date NOT NULL,
        asked_by text NOT NULL,
        due_on date NOT NULL CONSTRAINT further_requests_later CHECK (due_on > asked_on),
        CONSTRAINT further_requests_number_once UNIQUE (addressee_id, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE further_requests;
      ALTER TABLE considerations DROP COLUMN number;
      ALTER TABLE addressees DROP CONSTRAINT addressees_state_known;
      ALTER TABLE addressees ADD CONSTRAINT addressees_state_known CHECK (state IN (${BEFORE}));
    `);
  }
}
