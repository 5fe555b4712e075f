import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A clock knows whose answer it waits for and who asked, which never change while it runs: what is due next for one
 * authority is then read off one index, in order, however much else there is.
 */
export class ClocksKnowWhoAnswers1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clocks
        ADD COLUMN committee_id uuid REFERENCES committees ON DELETE RESTRICT,
        ADD COLUMN authority_id uuid REFERENCES authorities ON DELETE RESTRICT;
      UPDATE clocks c SET committee_id = a.committee_id, authority_id = a.authority_id
        FROM addressees a WHERE c.subject_kind = 'addressee' AND a.id = c.subject_id;
      CREATE INDEX clocks_due_by_authority ON clocks (authority_id, due_on, subject_id)
        INCLUDE (council_id, committee_id, kind, original_due_on)
        WHERE state = 'running' AND subject_kind = 'addressee';
      DROP INDEX addressees_by_authority, addressees_open;
      CREATE INDEX addressees_by_authority ON addressees (authority_id, state)
        INCLUDE (council_id, committee_id, sent_on);
      CREATE INDEX addressees_by_council ON addressees (council_id, state)
        INCLUDE (committee_id, authority_id, sent_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX addressees_by_council, addressees_by_authority;
      CREATE INDEX addressees_by_authority ON addressees (authority_id, state);
      CREATE INDEX addressees_open ON addressees (council_id, committee_id, state) WHERE state <> 'closed';
      ALTER TABLE clocks DROP COLUMN committee_id, DROP COLUMN authority_id;
    `);
  }
}
