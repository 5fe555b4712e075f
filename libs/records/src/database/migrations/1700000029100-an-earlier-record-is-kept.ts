import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recommendations from before this record was kept, as an earlier tracker says them: no meeting, resolution or clock of
 * ours stands behind them, so they have no life here; they are read, compared and corrected from their paper alone.
 */
export class AnEarlierRecordIsKept1700000029100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE earlier_recommendations (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        source_key text NOT NULL,
        place integer NOT NULL,
        reference text NOT NULL,
        origin text NOT NULL,
        agreed_raw text NOT NULL,
        agreed_on date,
        wording text NOT NULL,
        authority_raw text NOT NULL,
        authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        officer text NOT NULL,
        response text NOT NULL,
        target_raw text NOT NULL,
        target_start date,
        target_end date,
        target_precision text CONSTRAINT earlier_recommendations_precision_known CHECK (target_precision IN ('day','month','quarter','plan year','none')),
        progress text NOT NULL,
        rating text NOT NULL,
        status text NOT NULL,
        CONSTRAINT earlier_recommendations_once UNIQUE (committee_id, source_key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE earlier_recommendations');
  }
}
