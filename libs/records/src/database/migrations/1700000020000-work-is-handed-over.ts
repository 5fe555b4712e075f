import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check on what a link is for with one word more at its beginning, or without it again, whatever others put in it. */
const purposes = (from: string, to: string): string => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = 'signed_links_purpose_known';
    ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
    EXECUTE 'ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known ' || replace(said, '${from}', '${to}');
  END $$;`;
const WITHOUT = 'ARRAY[';
const WITH = `ARRAY[''hand-over''::text, `;

/** Authorities are kept with a history, work is handed over by a signed list, and old work is proposed for closure. */
export class WorkIsHandedOver1700000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${purposes(WITHOUT, WITH)}
      ALTER TABLE authorities ADD COLUMN version integer NOT NULL DEFAULT 0;
      CREATE INDEX contacts_by_person ON contacts (person_id) WHERE valid_to IS NULL;
      ALTER TABLE addressees ADD COLUMN made_to_id uuid REFERENCES authorities ON DELETE RESTRICT;
      ALTER TABLE outcomes ADD COLUMN made_to_id uuid REFERENCES authorities ON DELETE RESTRICT;

      CREATE TABLE hand_overs (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        number integer NOT NULL,
        from_person_id uuid REFERENCES people ON DELETE RESTRICT,
        from_authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        to_person_id uuid REFERENCES people ON DELETE RESTRICT,
        to_authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        from_name text NOT NULL,
        to_name text NOT NULL,
        reason text NOT NULL,
        handed_on date NOT NULL,
        handed_at timestamptz NOT NULL,
        handed_by text NOT NULL,
        handed_by_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        hash text NOT NULL,
        acknowledged_on date,
        acknowledged_by text,
        CONSTRAINT hand_overs_number_once UNIQUE (council_id, number),
        CONSTRAINT hand_overs_like_to_like CHECK (
          num_nonnulls(from_person_id, from_authority_id) = 1
          AND (from_person_id IS NULL) = (to_person_id IS NULL)
          AND (from_authority_id IS NULL) = (to_authority_id IS NULL)),
        CONSTRAINT hand_overs_acknowledged CHECK ((acknowledged_on IS NULL) = (acknowledged_by IS NULL))
      );
      CREATE TABLE hand_over_items (
        hand_over_id uuid NOT NULL REFERENCES hand_overs ON DELETE RESTRICT,
        position integer NOT NULL,
        part text NOT NULL,
        of text NOT NULL,
        subject_kind text,
        subject_id uuid,
        reference text NOT NULL,
        state text NOT NULL,
        due_on date,
        PRIMARY KEY (hand_over_id, position)
      );
      CREATE INDEX hand_over_items_by_subject ON hand_over_items (subject_id);
      CREATE TRIGGER hand_over_items_stay BEFORE UPDATE OR DELETE ON hand_over_items FOR EACH ROW EXECUTE FUNCTION written_stays();

      CREATE TABLE left_with_nobody_told (
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        told_on date NOT NULL,
        PRIMARY KEY (council_id, subject_kind, subject_id)
      );

      CREATE TABLE closure_proposals (
        addressee_id uuid PRIMARY KEY REFERENCES addressees ON DELETE RESTRICT,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT closure_proposals_kind_known
          CHECK (kind IN ('implemented','partly','superseded','withdrawn','rejection accepted','no longer relevant')),
        reason text NOT NULL,
        proposed_on date NOT NULL,
        proposed_by text NOT NULL
      );
      CREATE INDEX closure_proposals_by_committee ON closure_proposals (committee_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM signed_links WHERE purpose = 'hand-over';
      ${purposes(WITH, WITHOUT)}
      DROP TABLE closure_proposals;
      DROP TABLE left_with_nobody_told, hand_over_items, hand_overs;
      ALTER TABLE outcomes DROP COLUMN made_to_id;
      ALTER TABLE addressees DROP COLUMN made_to_id;
      DROP INDEX contacts_by_person;
      ALTER TABLE authorities DROP COLUMN version;
    `);
  }
}
