import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rung may come sooner for meetings that were missed: a clock knows the day it was last looked at for that. */
export class MissedMeetingsBringRungsSooner1700000030200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clocks ADD COLUMN looked_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clocks DROP COLUMN looked_on');
  }
}
