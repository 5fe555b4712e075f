import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an item was taken in private, and whether somebody voted, is asked of every list: each is found by its key. */
export class KeptItemsAreFound1700000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX excluded_items_by_item ON excluded_items (agenda_item_id);
      CREATE INDEX exclusions_by_meeting ON exclusions (meeting_id);
      CREATE INDEX votes_cast_by_attendance ON votes_cast (attendance_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX excluded_items_by_item, exclusions_by_meeting, votes_cast_by_attendance;
    `);
  }
}
