import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check on the parts at an authority, with one more word at its beginning or without it again. */
const parts = (from: string, to: string): string => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = 'contacts_kind_known';
    ALTER TABLE contacts DROP CONSTRAINT contacts_kind_known;
    EXECUTE 'ALTER TABLE contacts ADD CONSTRAINT contacts_kind_known ' || replace(said, '${from}', '${to}');
  END $$;`;
const APPROVER = "ARRAY[''approver''::text, ";

/** Somebody who is asked to approve one reply has a part of their own, and is not chased for everything. */
export class ApproversAreNoContacts1700000030400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(parts('ARRAY[', APPROVER));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE contacts k SET kind = 'contact' WHERE k.kind = 'approver' AND NOT EXISTS (SELECT FROM contacts o
        WHERE o.authority_id = k.authority_id AND o.person_id = k.person_id AND o.kind = 'contact');
      DELETE FROM contacts WHERE kind = 'approver';
      ${parts(APPROVER, 'ARRAY[')}
    `);
  }
}
