import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A summary may be offered to more than one meeting: a report for each, begun once. */
export class SummariesGoToMeetings1700000036200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE summary_offers (
        report_id uuid PRIMARY KEY REFERENCES reports ON DELETE RESTRICT,
        summary_id uuid NOT NULL REFERENCES performance_summaries ON DELETE RESTRICT,
        meeting_id uuid REFERENCES meetings ON DELETE RESTRICT,
        CONSTRAINT summary_offers_once UNIQUE (summary_id, meeting_id)
      );
      INSERT INTO summary_offers (report_id, summary_id, meeting_id)
      SELECT s.report_id, s.id, (SELECT i.meeting_id FROM agenda_items i
        WHERE i.report_id = s.report_id AND i.removed_on IS NULL ORDER BY i.id LIMIT 1)
      FROM performance_summaries s WHERE s.report_id IS NOT NULL;
      ALTER TABLE performance_summaries DROP COLUMN report_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE performance_summaries ADD COLUMN report_id uuid REFERENCES reports ON DELETE RESTRICT;
      CREATE INDEX performance_summaries_by_report ON performance_summaries (report_id) WHERE report_id IS NOT NULL;
      UPDATE performance_summaries s SET report_id = (SELECT o.report_id FROM summary_offers o
        WHERE o.summary_id = s.id ORDER BY o.report_id LIMIT 1);
      DROP TABLE summary_offers;
    `);
  }
}
